package ca.footing.registration;

import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.eligibility.Eligibility;
import ca.footing.shared.BusinessDays;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Until when a seat is kept around a decision of the office, in the cohort's business days. */
@Component
class DecisionTime {
    private static final Duration LEAST = Duration.ofHours(1);

    private final Eligibility eligibility;
    private final Cohorts cohorts;
    private final DecisionHoldSettings settings;
    private final Clock clock;

    DecisionTime(Eligibility eligibility, Cohorts cohorts, DecisionHoldSettings settings, Clock clock) {
        this.eligibility = eligibility;
        this.cohorts = cohorts;
        this.settings = settings;
        this.clock = clock;
    }

    /** A seat that is taken while the office has the person's request already is kept for its decision too. */
    void taken(Registration place) {
        var person = place.facts().account();
        if (!eligibility.isWaiting(person)) {
            return;
        }
        cohorts.summaries(List.of(place.facts().cohort()))
                .values()
                .forEach(cohort -> eligibility
                        .decisionDue(cohort.series(), person)
                        .ifPresent(due -> place.rehold(hold -> hold.awaitingDecision(untilDecided(cohort, due)))));
    }

    /** The office's own deadline and a grace, but not into the cohort. */
    Instant untilDecided(CohortSummary cohort, Instant due) {
        return notBeyond(cohort, businessDaysAfter(due, settings.grace(), cohort));
    }

    /** Time to take the other steps and to pay after an approval, but not into the cohort. */
    Instant untilPaid(CohortSummary cohort) {
        return notBeyond(cohort, businessDaysAfter(clock.instant(), settings.toPay(), cohort));
    }

    private static Instant businessDaysAfter(Instant from, int days, CohortSummary cohort) {
        var at = from.atZone(cohort.zone());
        return BusinessDays.plus(at.toLocalDate(), days)
                .atTime(at.toLocalTime())
                .atZone(cohort.zone())
                .toInstant();
    }

    /** A seat is of no use to anyone once the cohort has begun; an hour is left in any case. */
    private Instant notBeyond(CohortSummary cohort, Instant wanted) {
        var least = clock.instant().plus(LEAST);
        var latest = cohort.startsAt().isAfter(least) ? cohort.startsAt() : least;
        return wanted.isBefore(latest) ? wanted : latest;
    }
}
