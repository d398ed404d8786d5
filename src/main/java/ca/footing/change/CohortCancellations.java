package ca.footing.change;

import static java.util.Objects.requireNonNull;

import ca.footing.account.CurrentAccount;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.Outlook;
import ca.footing.cohort.Outlooks;
import ca.footing.registration.RegistrationConfirmed;
import ca.footing.registration.Registrations;
import ca.footing.shared.ForRegistrars;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether cohorts take place: minimum numbers watched, and cancellation with a choice for everyone. */
@Service
public class CohortCancellations {
    /** People get at least so long to choose. */
    static final int LEAST_DAYS = 3;

    private static final Duration REMIND = Duration.ofDays(2);
    private static final int DAYS_BEFORE_DECISION = 5;
    private static final int AT_ONCE = 200;

    private final CancellationDesk desk;
    private final PlaceChangeRepository changes;
    private final MoneyDesk money;
    private final Outlooks outlooks;
    private final Cohorts cohorts;
    private final Registrations registrations;
    private final CurrentAccount current;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CohortCancellations(
            CancellationDesk desk,
            PlaceChangeRepository changes,
            MoneyDesk money,
            Outlooks outlooks,
            Cohorts cohorts,
            Registrations registrations,
            CurrentAccount current,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.changes = changes;
        this.money = money;
        this.outlooks = outlooks;
        this.cohorts = cohorts;
        this.registrations = registrations;
        this.current = current;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Published cohorts of the same series that begin later than now: what people can be offered. */
    @ForRegistrars
    public List<CohortSummary> possibleAlternatives(CohortId cohort) {
        return cohorts.ofSeries(cohorts.details(cohort).summary().series()).stream()
                .filter(other -> !other.id().equals(cohort) && other.startsAt().isAfter(clock.instant()))
                .toList();
    }

    /** How many people have a confirmed place, for the decision. */
    @ForRegistrars
    public int people(CohortId cohort) {
        return registrations.participants(cohort).size();
    }

    /**
     * Cancels a cohort: every place ends, and each person chooses a refund of everything, a credit, or one of the named
     * cohorts; whoever has not chosen by the end of that day gets the refund.
     *
     * @param why what the people are told; may be empty
     * @throws ChoiceDateInvalid when they would have less than three days
     * @throws ca.footing.cohort.OutlookDecided when it was cancelled before
     */
    @ForRegistrars
    public void cancel(CohortId cohort, Set<CohortId> alternatives, LocalDate chooseBy, String why) {
        var zone = cohorts.details(cohort).summary().zone();
        if (chooseBy.isBefore(LocalDate.now(clock.withZone(zone)).plusDays(LEAST_DAYS))) {
            throw new ChoiceDateInvalid(LEAST_DAYS);
        }
        desk.cancel(
                cohort,
                alternatives,
                chooseBy.plusDays(1).atStartOfDay(zone).toInstant(),
                current.require(),
                why.strip());
    }

    /** A tentative cohort is confirmed by the very place that reaches its minimum. */
    @EventListener
    void on(RegistrationConfirmed confirmed) {
        outlooks.confirmIfReached(
                confirmed.cohort(),
                registrations.participants(confirmed.cohort()).size());
    }

    /** Confirms what has reached its minimum, and reminds the office of what must be decided soon. */
    void watch() {
        outlooks.tentative()
                .forEach(outlook -> outlooks.confirmIfReached(
                        outlook.cohort(),
                        registrations.participants(outlook.cohort()).size()));
        var today = LocalDate.now(clock);
        transaction.executeWithoutResult(
                _ -> outlooks.toRemind(today.plusDays(DAYS_BEFORE_DECISION)).forEach(this::remind));
    }

    /** Reminds people who have not chosen, and gives back at the deadline. */
    void settleChoices() {
        var now = clock.instant();
        changes.toRemind(now.plus(REMIND), Limit.of(AT_ONCE)).forEach(desk::remind);
        changes.undecided(now, Limit.of(AT_ONCE)).forEach(change -> {
            desk.byDefault(change);
            money.carryOut(change);
        });
    }

    private void remind(Outlook outlook) {
        events.publishEvent(new DecisionDue(
                outlook.cohort(),
                outlook.minimum(),
                registrations.participants(outlook.cohort()).size(),
                requireNonNull(outlook.decideOn())));
    }
}
