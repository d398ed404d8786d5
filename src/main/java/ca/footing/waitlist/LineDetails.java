package ca.footing.waitlist;

import ca.footing.cohort.CohortSummary;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line of a cohort as the office sees it.
 *
 * @param reserved seats held for staff to offer by hand
 * @param pausesAt from then on no offers are made
 */
public record LineDetails(
        CohortSummary cohort,
        LineMode mode,
        int reserved,
        Instant pausesAt,
        boolean paused,
        List<Person> people,
        List<Step> steps) {
    /** One person in the line, in its order. @param offerEndsAt while a seat is offered to them */
    public record Person(
            PositionId position,
            int number,
            String name,
            PositionStatus status,
            Instant joinedAt,
            @Nullable Instant offerEndsAt) {}

    /** What happened. @param by the member of staff, empty when the waitlist itself acted */
    public record Step(Instant at, String name, StepKind kind, String note, String by) {}
}
