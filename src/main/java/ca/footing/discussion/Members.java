package ca.footing.discussion;

import ca.footing.account.AccountId;
import ca.footing.account.CurrentAccount;
import ca.footing.account.PersonName;
import ca.footing.account.Profiles;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.Facilitator;
import ca.footing.registration.Registrations;
import ca.footing.shared.RecordNotFound;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The people of a cohort, who alone take part in its discussion: confirmed places and those who facilitate it. */
@Component
class Members {
    private final Cohorts cohorts;
    private final Registrations registrations;
    private final Profiles profiles;
    private final CurrentAccount current;

    Members(Cohorts cohorts, Registrations registrations, Profiles profiles, CurrentAccount current) {
        this.cohorts = cohorts;
        this.registrations = registrations;
        this.profiles = profiles;
        this.current = current;
    }

    /** The caller among the people of the cohort. @throws RecordNotFound unless they are one of them */
    Member caller(CohortId cohort) {
        var account = current.require();
        var details = cohorts.details(cohort);
        var facilitates = details.isFacilitatedBy(account);
        if (!facilitates && !isIn(cohort, account)) {
            throw new RecordNotFound();
        }
        return new Member(
                account,
                details.summary(),
                facilitates,
                details.facilitators().stream().map(Facilitator::account).collect(Collectors.toUnmodifiableSet()));
    }

    /** @throws RecordNotFound unless the caller facilitates the cohort; being of the office is not enough */
    Member facilitator(CohortId cohort) {
        var member = caller(cohort);
        if (!member.facilitates()) {
            throw new RecordNotFound();
        }
        return member;
    }

    /** Whether the account is of the cohort now, in either part. */
    boolean isMember(CohortId cohort, AccountId account) {
        return cohorts.details(cohort).isFacilitatedBy(account) || isIn(cohort, account);
    }

    Map<AccountId, String> names(Collection<AccountId> accounts) {
        return profiles.names(accounts).values().stream()
                .collect(Collectors.toMap(PersonName::account, PersonName::preferredName));
    }

    private boolean isIn(CohortId cohort, AccountId account) {
        return registrations.participants(cohort).stream()
                .anyMatch(place -> place.account().equals(account));
    }

    /** Who asks. */
    record Member(AccountId account, CohortSummary cohort, boolean facilitates, Set<AccountId> facilitators) {}
}
