package ca.footing.registration;

import static java.util.Objects.requireNonNull;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Profiles;
import ca.footing.cohort.Cohorts;
import ca.footing.payment.PaymentState;
import ca.footing.payment.Payments;
import ca.footing.shared.ForRegistrars;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registrations as the office works with them. */
@Service
@Transactional(readOnly = true)
@ForRegistrars
public class RegistrationOffice {
    /** More is not listed; the filter by cohort and status narrows first. */
    static final int LONGEST_LIST = 2000;

    private final RegistrationRepository registrations;
    private final Accounts accounts;
    private final Profiles profiles;
    private final NextSteps nextSteps;
    private final Cohorts cohorts;
    private final Payments payments;

    RegistrationOffice(
            RegistrationRepository registrations,
            Accounts accounts,
            Profiles profiles,
            NextSteps nextSteps,
            Cohorts cohorts,
            Payments payments) {
        this.registrations = registrations;
        this.accounts = accounts;
        this.profiles = profiles;
        this.nextSteps = nextSteps;
        this.cohorts = cohorts;
        this.payments = payments;
    }

    /** The latest registrations that match, newest first, in a number of statements that does not depend on their number. */
    public List<RegistrationRow> find(RegistrationFilter filter) {
        var places = matching(filter).stream().map(Registration::facts).toList();
        var people = places.stream().map(PlaceFacts::account).collect(Collectors.toSet());
        var names = profiles.names(people);
        var unconfirmed = accounts.unconfirmed(people);
        var summaries =
                cohorts.summaries(places.stream().map(PlaceFacts::cohort).collect(Collectors.toSet()));
        var steps = nextSteps.of(places, summaries);
        var states =
                payments.statesOf(places.stream().map(place -> place.id().id()).toList());
        return places.stream()
                .map(place -> new RegistrationRow(
                        place.id(),
                        requireNonNull(names.get(place.account())),
                        requireNonNull(summaries.get(place.cohort())),
                        place.booking(),
                        place.status(),
                        Optional.ofNullable(states.get(place.id().id()))
                                .map(PaymentState::status)
                                .orElse(null),
                        next(place, unconfirmed, steps),
                        place.hold().startedAt(),
                        place.heldUntil()))
                .filter(containing(filter.text()))
                .toList();
    }

    private List<Registration> matching(RegistrationFilter filter) {
        Set<RegistrationStatus> statuses =
                filter.status() == null ? EnumSet.allOf(RegistrationStatus.class) : Set.of(filter.status());
        return filter.cohort() == null
                ? registrations.findLatest(statuses, Limit.of(LONGEST_LIST))
                : registrations.findLatest(filter.cohort(), statuses, Limit.of(LONGEST_LIST));
    }

    private static Step next(PlaceFacts place, Set<AccountId> unconfirmed, Map<RegistrationId, Step> steps) {
        return place.status() == RegistrationStatus.PENDING && unconfirmed.contains(place.account())
                ? Step.CONFIRM_EMAIL
                : requireNonNull(steps.get(place.id()));
    }

    private static Predicate<RegistrationRow> containing(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return row -> Stream.of(
                        row.person().preferredName(),
                        row.person().legalName(),
                        row.cohort().code())
                .anyMatch(field -> field.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
