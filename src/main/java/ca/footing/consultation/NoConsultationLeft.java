package ca.footing.consultation;

import ca.footing.shared.RuleViolation;

/** The place includes no further consultation. */
public class NoConsultationLeft extends RuleViolation {
    NoConsultationLeft() {
        super();
    }
}
