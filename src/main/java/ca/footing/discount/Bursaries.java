package ca.footing.discount;

import ca.footing.account.CurrentAccount;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.shared.ForSignedIn;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking for help with the price of a cohort. */
@Service
@ForSignedIn
@Transactional
public class Bursaries {
    private static final int LONGEST = 1000;

    private final BursaryRequestRepository requests;
    private final Cohorts cohorts;
    private final CurrentAccount current;
    private final Clock clock;

    Bursaries(BursaryRequestRepository requests, Cohorts cohorts, CurrentAccount current, Clock clock) {
        this.requests = requests;
        this.cohorts = cohorts;
        this.current = current;
        this.clock = clock;
    }

    /** The caller's own request for a cohort. */
    @Transactional(readOnly = true)
    public Optional<MyBursary> mine(CohortId cohort) {
        return requests.find(current.require(), cohort).map(BursaryRequest::mine);
    }

    /**
     * Asks once for a cohort; no proof is asked for.
     *
     * @param words what would help, cut at 1000 characters
     * @throws BursaryWordsMissing, BursaryAsked
     */
    public void ask(CohortId cohort, String words) {
        var said = words.strip();
        if (said.isEmpty()) {
            throw new BursaryWordsMissing();
        }
        cohorts.details(cohort);
        var person = current.require();
        if (requests.find(person, cohort).isPresent()) {
            throw new BursaryAsked();
        }
        requests.save(new BursaryRequest(
                person, cohort, said.substring(0, Math.min(said.length(), LONGEST)), clock.instant()));
    }
}
