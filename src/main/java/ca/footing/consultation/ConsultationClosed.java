package ca.footing.consultation;

import ca.footing.shared.RuleViolation;

/** It has begun, was cancelled, or is over. */
public class ConsultationClosed extends RuleViolation {
    ConsultationClosed() {
        super();
    }
}
