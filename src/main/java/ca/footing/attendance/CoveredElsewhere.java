package ca.footing.attendance;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import java.util.Collection;
import java.util.List;

/**
 * Which sessions of other cohorts make up for missed ones, and who is a guest there. Filled in by the module that plans
 * it; each question is one statement.
 */
public interface CoveredElsewhere {
    /** What is booked to make up for what these places missed, whether it was held already or not. */
    List<Cover> covers(Collection<RegistrationId> places);

    /** People of other cohorts who have a seat in this session. */
    List<Guest> guests(SessionId session);

    /**
     * @param missed a session of the place's own cohort
     * @param covering the session elsewhere that teaches the same
     * @param blockMinutes the smallest stretch that counts there, unless the person stays for all of it; 0 for any
     */
    record Cover(RegistrationId registration, SessionId missed, SessionId covering, int blockMinutes) {
        /** What of the minutes that a person was there counts: full blocks, or all of it. */
        public int counted(int present, int held) {
            return blockMinutes <= 0 || present >= held ? present : present - present % blockMinutes;
        }
    }

    /** @param home the cohort that the place is in */
    record Guest(RegistrationId registration, AccountId account, CohortId home) {}
}
