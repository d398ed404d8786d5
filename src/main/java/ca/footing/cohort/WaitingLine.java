package ca.footing.cohort;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Who waits for a whole place and comes before anybody passing by; the waitlist says it. Seats of single sessions that
 * became free are kept for them, see {@link Seats#hold}.
 */
public interface WaitingLine {
    /** How many would be offered a seat now, as a reader may see it; none once free seats are on general sale. */
    int waiting(CohortId cohort, Instant startsAt, Instant closesAt, ZoneId zone);

    /** The same as it stands now and until the caller's transaction ends; the cohort's row was changed before. */
    int waitingNow(CohortId cohort, Instant startsAt, Instant closesAt, ZoneId zone);
}
