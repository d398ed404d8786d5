package ca.footing.progress;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;
import java.time.LocalDate;

/**
 * The last day that counts for somebody comes near.
 *
 * @param open how many modules are not complete
 * @param daysBefore which reminder it is
 */
public record WindowEnds(
        RegistrationId registration, AccountId account, CohortId cohort, LocalDate until, int open, int daysBefore) {}
