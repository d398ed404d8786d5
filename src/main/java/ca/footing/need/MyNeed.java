package ca.footing.need;

import ca.footing.cohort.CohortSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's own request for a place, or the empty form of one.
 *
 * @param state where it stands; null while nothing was asked for
 * @param dueOn the last day on which the office answers
 * @param owner who looks after it, empty while nobody does
 * @param keptUntil the last day on which it is kept
 * @param readings who read it, and which part
 */
public record MyNeed(
        CohortSummary cohort,
        List<AskedQuestion> questions,
        NeedDraft said,
        @Nullable NeedState state,
        @Nullable LocalDate dueOn,
        String owner,
        String answer,
        LocalDate keptUntil,
        List<Reading> readings) {
    /** One reading by somebody else. */
    public record Reading(Instant at, String by, NeedPart part) {}
}
