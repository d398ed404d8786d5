package ca.footing.change;

import ca.footing.cohort.CohortDetails;
import ca.footing.eligibility.Standing;
import ca.footing.registration.AgreementText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a colleague reads who is asked to take a place.
 *
 * @param from how the person who asks wants to be called
 * @param open whether it can still be accepted
 * @param obstacle what else than the requirements stands in the way of this person, if anything does
 * @param standing with the requirements of the workshop
 */
public record Invitation(
        CohortDetails cohort,
        String from,
        boolean open,
        Instant endsAt,
        boolean hasProfile,
        @Nullable Obstacle obstacle,
        Standing standing,
        AgreementText agreement) {
    /** Texts {@code change.substitute.obstacle.XX}. */
    public enum Obstacle {
        /** A place in the same cohort. */
        OWN_PLACE,
        /** The price that was paid is for other professional categories. */
        PRICE
    }

    public boolean canAccept() {
        return open && hasProfile && obstacle == null && standing.mayPay();
    }
}
