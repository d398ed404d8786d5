package ca.footing.consultation;

import ca.footing.shared.RuleViolation;

/** From 15 to 240 minutes, in time to come, 2 to 12 seats, and a place or a link. */
public class ConsultationInvalid extends RuleViolation {
    ConsultationInvalid() {
        super();
    }
}
