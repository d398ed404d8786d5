package ca.footing.certificate;

import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.SessionId;
import ca.footing.shared.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one person at one session, in clock minutes without breaks.
 *
 * @param module null when the session teaches none: it is not part of any body's hours
 * @param present minutes in the room, with those made up elsewhere
 * @param madeUp how many of these were made up at another live session
 * @param madeUpOn the last day on which that happened
 * @param gap the longest time away between arriving and leaving
 */
public record SessionMinutes(
        SessionId session,
        LocalizedText title,
        LocalDate day,
        @Nullable ModuleId module,
        boolean recorded,
        int held,
        int present,
        int madeUp,
        @Nullable LocalDate madeUpOn,
        int late,
        int leftEarly,
        int gap) {}
