package ca.footing.cohort;

import ca.footing.catalogue.ModuleId;
import ca.footing.shared.LocalizedText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One live session.
 *
 * @param module the module it teaches, if one
 * @param breaks parts of it that count for nothing
 * @param venue name and address where there is a room, else empty
 * @param joinUrl the meeting link where one can join online; only for people who may join
 */
public record CohortSession(
        SessionId id,
        CohortId cohort,
        int position,
        @Nullable ModuleId module,
        LocalizedText title,
        SessionTime time,
        SessionBreaks breaks,
        Format format,
        String venue,
        @Nullable String joinUrl,
        SeatCount seats) {
    /** The same for people who may not join. */
    public CohortSession withoutJoinLink() {
        return new CohortSession(id, cohort, position, module, title, time, breaks, format, venue, null, seats);
    }

    /** Minutes of it that are breaks. */
    public int breakMinutes() {
        return breaks.minutes(time);
    }

    public boolean hasBegun(Instant now) {
        return !time.startsAt().isAfter(now);
    }

    /** Clock minutes without breaks: what attendance and certificates count. */
    public int minutes() {
        return time.minutes() - breakMinutes();
    }
}
