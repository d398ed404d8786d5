package ca.footing.practice;

import org.jspecify.annotations.Nullable;

/** How much of a kind of supervision a body credits. */
public record Weight(
        String body,
        PracticeKind kind,
        int numerator,
        int denominator,
        @Nullable Integer minutesPerParticipant,
        String source) {
    /** Credited minutes of one entry: a share of it, or a fixed time for each participant, never more than the entry. */
    int credited(int minutes, @Nullable Integer groupSize) {
        if (minutesPerParticipant != null) {
            return Math.min(minutes, minutesPerParticipant);
        }
        return Math.toIntExact((long) minutes * numerator / denominator);
    }
}
