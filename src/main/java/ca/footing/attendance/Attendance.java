package ca.footing.attendance;

import ca.footing.cohort.CohortId;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Internal;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attendance of live sessions. */
@Service
@Transactional
public class Attendance {
    /** What is recorded of one place, by session; every session of the cohort is present in the map. */
    @Internal
    @Transactional(readOnly = true)
    public Map<SessionId, Presence> of(RegistrationId registration, CohortId cohort) {
        throw new UnsupportedOperationException();
    }

    /** What is recorded in a cohort, in one statement per table. */
    @Internal
    @Transactional(readOnly = true)
    public Map<RegistrationId, Map<SessionId, Presence>> of(CohortId cohort) {
        throw new UnsupportedOperationException();
    }
}
