package ca.footing.makeup;

import ca.footing.account.AccountId;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;

/**
 * A seat elsewhere is the person's no more. Published in that transaction.
 *
 * @param feeLeft whether a fee was paid that pays for another seat
 */
public record MakeUpReleased(
        MakeUpId makeUp,
        AccountId person,
        RegistrationId registration,
        SessionId missed,
        ReleaseReason reason,
        boolean feeLeft) {}
