package ca.footing.progress;

import ca.footing.attendance.CoveredElsewhere;
import ca.footing.attendance.CoveringSeat;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.SessionId;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.OneStatement;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Which sessions elsewhere may still make up for missed ones; filled in by the module that plans them. Without it,
 * nothing can be made up.
 */
public interface ChancesElsewhere {
    /** Begins to find out for these places of a cohort, of which there is at least one. */
    Search search(CohortSummary cohort, Collection<RegistrationId> places);

    /** What is to be known first is asked together with what others want to know. */
    interface Search {
        OneStatement.Question question();

        /** The seats elsewhere that are booked, once the question is answered. */
        List<CoveredElsewhere.Cover> booked();

        /**
         * Seats that are booked or still to be had, in sessions that are not over or not recorded; one statement more at
         * most.
         *
         * @param missed sessions of the cohort that are over and of which places lack minutes
         * @param seats what is recorded of {@link #booked}
         */
        List<Chance> chances(Map<Participant, List<CohortSession>> missed, List<CoveringSeat> seats);
    }

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
