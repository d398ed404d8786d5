package ca.footing.registration;

import ca.footing.account.AccountId;
import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.eligibility.ApplicationSubmitted;
import ca.footing.eligibility.EligibilityDecided;
import ca.footing.eligibility.MoreAsked;
import ca.footing.payment.Payments;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a seat while staff decide, and carries out what they decided, in the deciding transaction. It listens before
 * anyone who writes a mail, so that a mail tells what became of the seat.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DecisionHolds {
    private final RegistrationRepository registrations;
    private final Places places;
    private final DecisionTime time;
    private final Cohorts cohorts;
    private final Payments payments;
    private final Clock clock;

    DecisionHolds(
            RegistrationRepository registrations,
            Places places,
            DecisionTime time,
            Cohorts cohorts,
            Payments payments,
            Clock clock) {
        this.registrations = registrations;
        this.places = places;
        this.time = time;
        this.cohorts = cohorts;
        this.payments = payments;
        this.clock = clock;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ApplicationSubmitted submitted) {
        pending(submitted.series(), submitted.person(), (place, cohort) -> keep(place, cohort, submitted.dueAt()));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(MoreAsked asked) {
        pending(asked.series(), asked.person(), (place, cohort) -> keep(place, cohort, asked.answerBy()));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(EligibilityDecided decided) {
        pending(decided.series(), decided.person(), decided.approved() ? this::admit : (place, _) -> turnAway(place));
    }

    private void keep(Registration place, CohortSummary cohort, Instant due) {
        place.rehold(hold -> hold.awaitingDecision(time.untilDecided(cohort, due)));
    }

    private void admit(Registration place, CohortSummary cohort) {
        place.rehold(hold -> hold.afterApproval(clock.instant(), time.untilPaid(cohort)));
    }

    /** Where a payment page may be open, the sweep closes that first; else the seat goes back here and now. */
    private void turnAway(Registration place) {
        if (payments.stateOf(place.facts().id().id()).isPresent()) {
            place.rehold(hold -> hold.over(clock.instant()));
        } else {
            places.giveUp(place.facts().id());
        }
    }

    /** Each is read under lock: its hold may have lapsed, or been swept, a moment ago. */
    private void pending(SeriesId series, AccountId person, BiConsumer<Registration, CohortSummary> act) {
        var held = registrations.findPending(person).stream()
                .flatMap(place -> registrations.findLocked(place).stream())
                .filter(place -> place.facts().isHeld(clock.instant()))
                .toList();
        var summaries = cohorts.summaries(
                held.stream().map(place -> place.facts().cohort()).toList());
        held.forEach(place -> {
            var cohort = summaries.get(place.facts().cohort());
            if (cohort != null && cohort.series().equals(series)) {
                act.accept(place, cohort);
            }
        });
    }
}
