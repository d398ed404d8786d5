package ca.footing.makeup;

import ca.footing.cohort.CohortSession;
import ca.footing.shared.LocalizedText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A seat elsewhere, as its person sees it.
 *
 * @param session join link included once the seat is theirs
 * @param cohort whose session it is
 * @param heldUntil until when it is kept for the payment
 * @param minutes what counts of it: of the time there once that is recorded, before that as much as it can
 */
public record SeatElsewhere(
        MakeUpId id,
        CohortSession session,
        LocalizedText cohort,
        Standing standing,
        @Nullable Instant heldUntil,
        int minutes) {
    /** What of it is settled. */
    public enum Standing {
        /** The fee is to be paid. */
        TO_PAY,
        AHEAD,
        /** It is over, and its facilitator has not recorded the person yet. */
        TO_RECORD,
        COUNTED,
        /** The person was not there, or for less than the smallest stretch that counts. */
        NOT_COUNTED
    }

    /** Minutes that need no other seat: they count already, or will when the person is there. */
    public boolean isOpen() {
        return standing == Standing.TO_PAY || standing == Standing.AHEAD || standing == Standing.TO_RECORD;
    }
}
