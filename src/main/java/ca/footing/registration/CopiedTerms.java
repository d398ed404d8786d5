package ca.footing.registration;

import ca.footing.billing.Terms;
import ca.footing.cohort.CohortCopied;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A copy of a cohort can be paid in the same ways; their dates count from its own first session. */
@Component
class CopiedTerms {
    private final Terms terms;

    CopiedTerms(Terms terms) {
        this.terms = terms;
    }

    @EventListener
    void on(CohortCopied copied) {
        terms.save(copied.copy().id(), terms.details(copied.from().id()));
    }
}
