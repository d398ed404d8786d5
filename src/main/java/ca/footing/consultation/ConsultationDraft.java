package ca.footing.consultation;

import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesId;
import ca.footing.practice.Focus;
import ca.footing.practice.Ledger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a facilitator plans.
 *
 * @param module for which minutes of the programme count; null for none
 * @param ledger SUPERVISION when the leader supervises clinically, else PROGRAMME
 * @param place where it is, or the https link under which it is joined; people with a seat see it
 */
public record ConsultationDraft(
        SeriesId series,
        @Nullable ModuleId module,
        Ledger ledger,
        Focus focus,
        LocalDateTime start,
        ZoneId zone,
        int minutes,
        int seats,
        String place) {
    private static final int SHORTEST = 15;
    private static final int LONGEST = 240;
    private static final int FEWEST = 2;
    private static final int MOST = 12;
    private static final int PLACE = 200;

    /** @throws ConsultationInvalid outside of 15 to 240 minutes or 2 to 12 seats, in the past, or without a place */
    void check(Instant now) {
        if (!start.atZone(zone).toInstant().isAfter(now)
                || minutes < SHORTEST
                || minutes > LONGEST
                || seats < FEWEST
                || seats > MOST
                || place.isBlank()
                || place.length() > PLACE) {
            throw new ConsultationInvalid();
        }
    }
}
