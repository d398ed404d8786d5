package ca.footing.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where moving a place to another cohort stands.
 *
 * @param allowed whether the agreement allows it now
 * @param movableUntil the last day for it; none when moves are not offered
 * @param movesLeft how often it may still be moved
 * @param heldUntil until when seats elsewhere are kept for the payment of a difference; none when no move waits
 * @param inParts whether the place is paid in parts that are not all paid: with a move they are
 */
public record Moving(
        boolean allowed,
        @Nullable LocalDate movableUntil,
        int movesLeft,
        List<MoveOption> options,
        @Nullable Instant heldUntil,
        boolean inParts) {}
