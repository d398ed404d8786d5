package ca.footing.cohort;

import ca.footing.account.AccountId;
import ca.footing.shared.Internal;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who facilitates what, for modules that keep something with those who teach; they have checked who asks. */
@Service
@Internal
@Transactional(readOnly = true)
public class Facilitating {
    private final CohortRepository cohorts;

    Facilitating(CohortRepository cohorts) {
        this.cohorts = cohorts;
    }

    /** Cohorts of which that person is a facilitator; being of the office adds none. */
    public List<CohortId> cohorts(AccountId account) {
        return cohorts.rowsOf(account).stream().map(CohortRow::id).toList();
    }
}
