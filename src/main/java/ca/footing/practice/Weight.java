package ca.footing.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
 * @param edition counts up where one of the same first day was corrected; the last one holds
 * @param reason why it reaches back; empty where it does not
 */
public record Weight(
        String body,
        PracticeKind kind,
        LocalDate validFrom,
        int numerator,
        int denominator,
        @Nullable Integer minutesPerParticipant,
        @Nullable Integer largestGroup,
        String source,
        int edition,
        Instant recordedAt,
        String reason) {
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");

    /** Whether it was recorded after its first day, so that it changed what had been counted. */
    public boolean reachesBack() {
        return validFrom.isBefore(LocalDate.ofInstant(recordedAt, ZONE));
    }

    /** The rule for a kind that was in force on a day. */
    static Optional<Weight> on(LocalDate day, PracticeKind kind, Collection<Weight> ofBody) {
        return ofBody.stream()
                .filter(weight -> weight.kind() == kind && !weight.validFrom().isAfter(day))
                .max(Comparator.comparing(Weight::validFrom).thenComparing(Weight::edition));
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
