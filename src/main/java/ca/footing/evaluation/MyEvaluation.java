package ca.footing.evaluation;

import ca.footing.cohort.CohortSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's form for a place.
 *
 * @param opensAt the end of the last session that they booked
 * @param open whether that has passed
 * @param sentOn the day on which they answered; their answers cannot be shown again, for nothing leads to them
 * @param together so many people's answers are shown together, never fewer
 */
public record MyEvaluation(
        CohortSummary cohort,
        List<EvaluationItem> items,
        Instant opensAt,
        boolean open,
        @Nullable LocalDate sentOn,
        int together) {}
