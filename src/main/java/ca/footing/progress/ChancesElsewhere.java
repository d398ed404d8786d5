package ca.footing.progress;

import ca.footing.cohort.CohortSession;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.SessionId;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Which sessions elsewhere may still make up for missed ones; filled in by the module that plans them. Without it,
 * nothing can be made up.
 */
public interface ChancesElsewhere {
    /**
     * Seats that are booked or still to be had, in sessions that are not over or not recorded; a constant number of
     * statements for any number of places.
     *
     * @param missed sessions of the cohort that are over and of which places lack minutes
     */
    List<Chance> of(CohortSummary cohort, Map<Participant, List<CohortSession>> missed);

    /**
     * One chance to make something up.
     *
     * @param missed a session of the place's own cohort
     * @param minutes how many of its minutes can be made up there, at most
     */
    record Chance(
            RegistrationId registration,
            SessionId missed,
            SessionId covering,
            Instant startsAt,
            Instant endsAt,
            int minutes) {}
}
