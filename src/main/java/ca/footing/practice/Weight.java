package ca.footing.practice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much of a kind of supervision a body credits from a day on, until a later rule of it for the same kind.
 *
 * @param minutesPerParticipant credited in place of a share, where the body says so
 * @param largestGroup most learners for one who leads; a larger group is credited nothing
 * @param source where the body says it
 */
public record Weight(
        String body,
        PracticeKind kind,
        LocalDate validFrom,
        int numerator,
        int denominator,
        @Nullable Integer minutesPerParticipant,
        @Nullable Integer largestGroup,
        String source) {
    /** The rule for a kind that was in force on a day. */
    static Optional<Weight> on(LocalDate day, PracticeKind kind, Collection<Weight> ofBody) {
        return ofBody.stream()
                .filter(weight -> weight.kind() == kind && !weight.validFrom().isAfter(day))
                .max(Comparator.comparing(Weight::validFrom));
    }

    /** Credited minutes of one entry: a share of it, or a fixed time for each participant, never more than the entry. */
    int credited(int minutes, @Nullable Integer groupSize) {
        if (largestGroup != null && groupSize != null && groupSize > largestGroup) {
            return 0;
        }
        if (minutesPerParticipant != null) {
            return Math.min(minutes, minutesPerParticipant);
        }
        return Math.toIntExact((long) minutes * numerator / denominator);
    }
}
