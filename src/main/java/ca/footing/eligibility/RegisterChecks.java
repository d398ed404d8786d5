package ca.footing.eligibility;

import ca.footing.account.AccountId;
import ca.footing.account.CurrentAccount;
import ca.footing.account.PersonName;
import ca.footing.account.Profiles;
import ca.footing.shared.ForRegistrars;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people of the office saw in public registers. Registers are read by people; nothing is fetched from them. */
@Service
@Transactional
@ForRegistrars
public class RegisterChecks {
    private static final int SOON_DAYS = 14;
    private static final int LONGEST_LIST = 500;
    private static final int MOST_YEARS = 2;

    private final RegisterCheckRepository checks;
    private final ApplicationRepository applications;
    private final History history;
    private final Profiles profiles;
    private final CurrentAccount current;
    private final EligibilitySettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterChecks(
            RegisterCheckRepository checks,
            ApplicationRepository applications,
            History history,
            Profiles profiles,
            CurrentAccount current,
            EligibilitySettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.checks = checks;
        this.applications = applications;
        this.history = history;
        this.profiles = profiles;
        this.current = current;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** A due look with the person's name. */
    public record Due(PersonName person, RegisterCheckRow check, boolean overdue) {}

    /** Every look recorded for the person, newest first. */
    @Transactional(readOnly = true)
    public List<RegisterCheckRow> of(AccountId person) {
        var found = checks.findOf(person);
        var names = names(found.stream().map(RegisterCheck::checkedBy).toList());
        return found.stream()
                .map(check -> check.row(names.getOrDefault(check.checkedBy(), "")))
                .toList();
    }

    /** Looks that are to be repeated within two weeks or should have been, the earliest first. */
    @Transactional(readOnly = true)
    public List<Due> due() {
        var today = settings.today(clock);
        var found = checks.findDue(today.plusDays(SOON_DAYS), Limit.of(LONGEST_LIST));
        var people = profiles.names(found.stream().map(RegisterCheck::account).collect(Collectors.toSet()));
        var staff = names(found.stream().map(RegisterCheck::checkedBy).toList());
        return found.stream()
                .filter(check -> people.containsKey(check.account()))
                .map(check -> {
                    var row = check.row(staff.getOrDefault(check.checkedBy(), ""));
                    return new Due(
                            java.util.Objects.requireNonNull(people.get(check.account())),
                            row,
                            row.nextCheckOn().isBefore(today));
                })
                .toList();
    }

    /**
     * Records a look by the caller, now, at the standing that the person's profile says.
     *
     * @throws ProfileNeeded when the person has no profile
     * @throws NextCheckInvalid unless the next look comes after today and within two years
     * @throws TermsNeeded when terms were seen and are not written down
     */
    public void record(AccountId person, RegisterCheckDraft seen) {
        var today = settings.today(clock);
        if (!seen.nextCheckOn().isAfter(today) || seen.nextCheckOn().isAfter(today.plusYears(MOST_YEARS))) {
            throw new NextCheckInvalid();
        }
        if (seen.outcome() == RegisterOutcome.ENTITLED_WITH_TERMS
                && seen.terms().isBlank()) {
            throw new TermsNeeded();
        }
        var profile = profiles.of(person).orElseThrow(ProfileNeeded::new);
        checks.findLatest(person).ifPresent(RegisterCheck::supersede);
        checks.flush();
        checks.save(new RegisterCheck(person, profile, seen, current.require(), clock.instant()));
        applications.findOf(person).stream()
                .filter(request -> request.state() == ApplicationState.SUBMITTED)
                .forEach(request -> history.note(request.id(), HistoryKind.CHECK_RECORDED, current.require(), ""));
        if (seen.outcome().confirms()) {
            events.publishEvent(new CategoryVerified(person, profile.category()));
        }
    }

    /** What the form proposes as the day of the next look: a year from today. */
    @Transactional(readOnly = true)
    public LocalDate proposedNext() {
        return settings.today(clock).plusYears(1);
    }

    private Map<AccountId, String> names(List<AccountId> people) {
        return profiles.names(List.copyOf(java.util.Set.copyOf(people))).values().stream()
                .collect(Collectors.toMap(PersonName::account, PersonName::preferredName));
    }
}
