package ca.footing.waitlist;

import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.shared.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person waits for in one series, as they see it. */
public record MyEntry(
        EntryId id,
        LocalizedText seriesTitle,
        String seriesSlug,
        Instant joinedAt,
        Wish rule,
        List<MyWait> lines,
        List<MyStep> steps) {
    /**
     * Their place in one line.
     *
     * @param number counted from 1 over those who may get a seat before them
     * @param kept sessions in which a seat is free already and kept for the line, of those that have not begun
     * @param keptUntil from then on free seats are on general sale
     * @param paused the cohort begins soon: no offers are made any more
     */
    public record MyWait(
            CohortSummary cohort,
            PositionStatus status,
            int number,
            int kept,
            Instant keptUntil,
            boolean paused,
            @Nullable MyOffer offer) {}

    /** A seat that is held for them. @param extendable whether they can ask for more time */
    public record MyOffer(OfferId id, CohortSummary cohort, Instant endsAt, boolean extendable) {}

    /** What happened. @param note what staff wrote, empty otherwise */
    public record MyStep(CohortId cohort, LocalizedText cohortName, Instant at, StepKind kind, String note) {}
}
