package ca.footing.cohort;

import ca.footing.shared.ForRegistrars;
import ca.footing.shared.Internal;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Minimum numbers: whether a cohort takes place, and by when it is decided. */
@Service
@Transactional
public class Outlooks {
    private final CohortOutlookRepository outlooks;
    private final CohortRepository cohorts;
    private final CohortReading reading;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outlooks(
            CohortOutlookRepository outlooks,
            CohortRepository cohorts,
            CohortReading reading,
            ApplicationEventPublisher events,
            Clock clock) {
        this.outlooks = outlooks;
        this.cohorts = cohorts;
        this.reading = reading;
        this.events = events;
        this.clock = clock;
    }

    @ForRegistrars
    @Transactional(readOnly = true)
    public Optional<Outlook> of(CohortId cohort) {
        return outlooks.of(cohort).map(CohortOutlook::outlook);
    }

    /**
     * Makes a cohort tentative, or changes its minimum while it is.
     *
     * @throws MinimumInvalid when it is more than the seats, or would be decided too late or in the past
     * @throws OutlookDecided when it was decided already
     */
    @ForRegistrars
    public void require(CohortId cohort, int minimum, LocalDate decideOn) {
        var summary = reading.details(cohort).summary();
        var today = LocalDate.now(clock.withZone(summary.zone()));
        var first = summary.startsAt().atZone(summary.zone()).toLocalDate();
        if (minimum < 1 || minimum > summary.capacity() || decideOn.isBefore(today) || !decideOn.isBefore(first)) {
            throw new MinimumInvalid();
        }
        outlooks.findLocked(cohort)
                .ifPresentOrElse(
                        known -> known.revise(minimum, decideOn),
                        () -> outlooks.save(new CohortOutlook(cohort, minimum, decideOn)));
    }

    /** It takes place, however many come. @throws OutlookDecided when it is not tentative */
    @ForRegistrars
    public void goAhead(CohortId cohort) {
        confirm(cohort);
    }

    /** As {@link #goAhead}, by itself when the minimum is reached; nothing when it is not tentative or not reached. */
    @Internal
    public void confirmIfReached(CohortId cohort, int people) {
        if (outlooks.findLocked(cohort)
                .map(CohortOutlook::outlook)
                .filter(outlook -> outlook.isTentative() && people >= outlook.minimum())
                .isPresent()) {
            confirm(cohort);
        }
    }

    /** It does not take place: nobody can register any more. @throws OutlookDecided when it was cancelled before */
    @Internal
    public void cancel(CohortId cohort) {
        cohorts.findLocked(cohort).orElseThrow(RecordNotFound::new).withdraw();
        outlooks.findLocked(cohort)
                .orElseGet(() -> outlooks.save(new CohortOutlook(cohort, 0, null)))
                .cancel(clock.instant());
        events.publishEvent(new CohortCalledOff(cohort));
    }

    @Internal
    @Transactional(readOnly = true)
    public boolean isCancelled(CohortId cohort) {
        return outlooks.of(cohort)
                .map(CohortOutlook::outlook)
                .filter(Outlook::isCancelled)
                .isPresent();
    }

    /** Those that are to be decided yet, soonest first. */
    @Internal
    @Transactional(readOnly = true)
    public List<Outlook> tentative() {
        return outlooks.tentative().stream().map(CohortOutlook::outlook).toList();
    }

    /** Those that must be decided by that day and of which the office was not reminded; they count as reminded now. */
    @Internal
    public List<Outlook> toRemind(LocalDate day) {
        var due = outlooks.toRemind(day);
        due.forEach(outlook -> outlook.reminded(clock.instant()));
        return due.stream().map(CohortOutlook::outlook).toList();
    }

    private void confirm(CohortId cohort) {
        outlooks.findLocked(cohort).orElseThrow(RecordNotFound::new).confirm(clock.instant());
        events.publishEvent(new CohortGoesAhead(cohort));
    }
}
