package ca.footing.consultation;

import ca.footing.shared.RuleViolation;

/** No seat is free. */
public class ConsultationFull extends RuleViolation {
    ConsultationFull() {
        super();
    }
}
