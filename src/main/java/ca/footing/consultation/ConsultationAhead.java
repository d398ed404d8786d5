package ca.footing.consultation;

import ca.footing.shared.RuleViolation;

/** Who was there is said once it has begun, and once only. */
public class ConsultationAhead extends RuleViolation {
    ConsultationAhead() {
        super();
    }
}
