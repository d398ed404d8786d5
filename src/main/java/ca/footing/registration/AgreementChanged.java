package ca.footing.registration;

import ca.footing.shared.RuleViolation;

/** Another version of the participation agreement has come into force since it was shown. */
public class AgreementChanged extends RuleViolation {
    AgreementChanged() {
        super();
    }
}
