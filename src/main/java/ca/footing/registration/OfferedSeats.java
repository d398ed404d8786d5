package ca.footing.registration;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.shared.Internal;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Places that begin with a seat which another module holds already: an offer of the waitlist. */
@Service
public class OfferedSeats {
    private final RegistrationRepository registrations;
    private final Places places;

    OfferedSeats(RegistrationRepository registrations, Places places) {
        this.registrations = registrations;
        this.places = places;
    }

    /**
     * Makes a seat that is held already the person's, in the caller's transaction: from now on the place holds it, for as
     * long as any other that was just begun.
     *
     * @throws AlreadyRegistered when they have a place in this cohort; the seat stays the caller's
     */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public RegistrationId start(CohortId cohort, AccountId account) {
        return places.startOffered(cohort, account);
    }

    /** Whether the person has a pending or confirmed place in the cohort. */
    @Internal
    @Transactional(readOnly = true)
    public boolean hasPlace(CohortId cohort, AccountId account) {
        return registrations.findLive(cohort, account).isPresent();
    }

    /** Those of the cohorts in which the person has a pending or confirmed place. */
    @Internal
    @Transactional(readOnly = true)
    public Set<CohortId> placesAmong(Collection<CohortId> cohorts, AccountId account) {
        return cohorts.isEmpty() ? Set.of() : registrations.findLiveCohorts(cohorts, account);
    }
}
