package ca.footing.cohort;

import ca.footing.shared.LocalizedText;
import ca.footing.shared.OntarioHoliday;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One date of a cohort and where it falls in its copy, on the clock of the cohort's zone.
 *
 * @param what which session, price or material it is of; empty where there is only one
 * @param until when it ends, where it does
 * @param number what goes with it: the days of notice of a refund step, the months of a window; 0 for nothing
 * @param clock whether the time of day counts, not the day alone
 * @param holiday the Ontario holiday on which it would fall; none
 */
public record ShiftedDate(
        Kind kind,
        LocalizedText what,
        LocalDateTime before,
        LocalDateTime after,
        @Nullable LocalTime until,
        int number,
        boolean clock,
        @Nullable OntarioHoliday holiday,
        Set<Flag> flags) {
    /** What the date is of. */
    public enum Kind {
        SESSION,
        BREAK,
        CLOSES,
        PRICE_FROM,
        PRICE_UNTIL,
        DECISION,
        REFUND,
        MOVES,
        MATERIAL_OPENS,
        MATERIAL_UNTIL,
        WINDOW
    }

    /** What somebody should look at. */
    public enum Flag {
        /** It is over already. */
        PAST,
        /** The clocks are put forward over this time: it does not exist that day. */
        GAP,
        /** The clocks are put back over this time: it comes twice that day; the first counts. */
        TWICE,
        /** The clocks change between beginning and end, so it lasts longer or shorter than before. */
        OTHER_LENGTH
    }

    public ShiftedDate {
        flags = Set.copyOf(flags);
    }

    public LocalDate day() {
        return after.toLocalDate();
    }
}
