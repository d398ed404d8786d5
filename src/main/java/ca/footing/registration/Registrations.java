package ca.footing.registration;

import ca.footing.cohort.CohortId;
import ca.footing.shared.ForFacilitators;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.Internal;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Places in cohorts. */
@Service
@Transactional
public class Registrations {
    /** The caller's places, newest cohort first. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<MyRegistration> mine() {
        throw new UnsupportedOperationException();
    }

    /** @throws ca.footing.shared.RecordNotFound unless it is the caller's */
    @ForSignedIn
    @Transactional(readOnly = true)
    public MyRegistration mine(RegistrationId registration) {
        throw new UnsupportedOperationException();
    }

    /** The caller's confirmed place, for learning. @throws ca.footing.shared.RecordNotFound unless confirmed and theirs */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Participant learning(RegistrationId registration) {
        throw new UnsupportedOperationException();
    }

    /** Confirmed people of a cohort; the caller has checked who asks. */
    @Internal
    @Transactional(readOnly = true)
    public List<Participant> participants(CohortId cohort) {
        throw new UnsupportedOperationException();
    }

    /** Roster of a cohort that the caller facilitates. @throws ca.footing.shared.RecordNotFound otherwise */
    @ForFacilitators
    @Transactional(readOnly = true)
    public List<RosterEntry> roster(CohortId cohort) {
        throw new UnsupportedOperationException();
    }
}
