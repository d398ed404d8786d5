package ca.footing.cohort;

import org.jspecify.annotations.Nullable;

/**
 * The seats of one session.
 *
 * @param own how many the registrar gave it beyond the cohort's; null when it has as many as the cohort
 */
public record SeatCount(int capacity, int taken, @Nullable Integer own) {
    public int free() {
        return capacity - taken;
    }
}
