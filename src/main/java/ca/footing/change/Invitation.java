package ca.footing.change;

import ca.footing.cohort.CohortDetails;
import ca.footing.eligibility.Standing;
import ca.footing.registration.AgreementText;
import java.time.Instant;

/**
 * What a colleague reads who is asked to take a place.
 *
 * @param from how the person who asks wants to be called
 * @param open whether it can still be accepted
 * @param standing with the requirements of the workshop
 */
public record Invitation(
        CohortDetails cohort,
        String from,
        boolean open,
        Instant endsAt,
        boolean hasProfile,
        Standing standing,
        AgreementText agreement) {
    public boolean canAccept() {
        return open && hasProfile && standing.mayPay();
    }
}
