package ca.footing.cohort;

import ca.footing.shared.ForRegistrars;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that is missing before a cohort may open: asked when it is published, and shown before anybody tries. */
@Service
@ForRegistrars
@Transactional(readOnly = true)
public class OpeningGaps {
    private final ObjectProvider<OpeningCheck> checks;

    OpeningGaps(ObjectProvider<OpeningCheck> checks) {
        this.checks = checks;
    }

    public List<OpeningGap> of(CohortDetails cohort) {
        return checks.orderedStream()
                .flatMap(check -> check.gaps(cohort).stream())
                .toList();
    }

    /** @throws CohortNotReady when anything is missing */
    void require(CohortDetails cohort) {
        var missing = of(cohort).size();
        if (missing > 0) {
            throw new CohortNotReady(missing);
        }
    }
}
