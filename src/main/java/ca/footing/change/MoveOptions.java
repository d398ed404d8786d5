package ca.footing.change;

import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SeatState;
import ca.footing.registration.PrepaidPlaces;
import ca.footing.registration.PriceNotOpen;
import ca.footing.registration.StepsMissing;
import ca.footing.registration.TakenPlace;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether a place can move, and to which cohorts of its series, each with its price there. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MoveOptions {
    private final PlaceChangeRepository changes;
    private final MovePlans plans;
    private final MoneyTrail trail;
    private final PrepaidPlaces prepaid;
    private final Cohorts cohorts;
    private final Clock clock;

    MoveOptions(
            PlaceChangeRepository changes,
            MovePlans plans,
            MoneyTrail trail,
            PrepaidPlaces prepaid,
            Cohorts cohorts,
            Clock clock) {
        this.changes = changes;
        this.plans = plans;
        this.trail = trail;
        this.prepaid = prepaid;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    Moving of(TakenPlace place, Locale locale) {
        var moved = trail.moves(place.id());
        var allowed = place.terms().mayMove(moved, clock.instant())
                && prepaid.payer(place.id()).isEmpty();
        var held = changes.heldFor(place.id())
                .map(change -> change.facts().until())
                .orElse(null);
        return new Moving(
                allowed,
                place.terms().movableUntil().orElse(null),
                Math.max(0, place.terms().policy().transfers().most() - moved),
                allowed && held == null ? options(place, locale) : List.of(),
                held,
                trail.isPaidInParts(place.id()));
    }

    private List<MoveOption> options(TakenPlace place, Locale locale) {
        var series = cohorts.details(place.cohort()).summary().series();
        return cohorts.ofSeries(series).stream()
                .filter(cohort ->
                        !cohort.id().equals(place.cohort()) && cohort.startsAt().isAfter(clock.instant()))
                .filter(cohort -> cohort.seats() == SeatState.OPEN || cohort.seats() == SeatState.FEW_LEFT)
                .flatMap(cohort -> option(place, cohort, locale))
                .toList();
    }

    private Stream<MoveOption> option(TakenPlace place, CohortSummary cohort, Locale locale) {
        try {
            var plan = plans.plan(place, cohort.id(), locale);
            var fee = plan.total().total().minus(plan.place().quote().total());
            return Stream.of(new MoveOption(cohort, plan.total(), fee, plan.carried(), plan.difference()));
        } catch (PriceNotOpen | StepsMissing _) {
            return Stream.empty();
        }
    }
}
