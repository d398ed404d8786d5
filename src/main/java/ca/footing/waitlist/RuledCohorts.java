package ca.footing.waitlist;

import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortId;
import ca.footing.registration.OfferedSeats;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes a cohort into the entries whose rule it fits, each at the place in the order that the entry has. */
@Component
class RuledCohorts {
    private final Entries entries;
    private final Positions positions;
    private final Lines lines;
    private final Steps steps;
    private final OfferedSeats places;

    RuledCohorts(Entries entries, Positions positions, Lines lines, Steps steps, OfferedSeats places) {
        this.entries = entries;
        this.positions = positions;
        this.lines = lines;
        this.steps = steps;
        this.places = places;
    }

    /** Whether anybody waits by a rule at all; a cheap question before a cohort is read. */
    boolean any() {
        return entries.anyRule();
    }

    /** A cohort that a person left by themselves is not brought back to them. */
    void takeIn(CohortDetails cohort) {
        var summary = cohort.summary();
        fitting(cohort).forEach(entry -> {
            lines.open(summary.id());
            if (positions.live(summary.id(), entry.account()).isEmpty()) {
                var position = add(entry, summary.id(), entry.joinedAt());
                steps.take(position, StepKind.JOINED);
            }
        });
    }

    Position add(Entry entry, CohortId cohort, Instant joinedAt) {
        var position = new Position(
                PositionId.next(), entry.id(), cohort, entry.account(), joinedAt, PositionStatus.WAITING, 0);
        positions.add(position);
        return position;
    }

    private List<Entry> fitting(CohortDetails cohort) {
        return entries.withRule(cohort.summary().series()).stream()
                .filter(entry -> entry.rule().takes(cohort.summary()))
                .filter(entry -> !positions.known(entry.id(), cohort.summary().id()))
                .filter(entry -> !places.hasPlace(cohort.summary().id(), entry.account()))
                .toList();
    }
}
