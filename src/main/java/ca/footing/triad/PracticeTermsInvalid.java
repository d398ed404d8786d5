package ca.footing.triad;

import ca.footing.shared.RuleViolation;

/** Groups of two or three, one to three rounds of five to sixty minutes. */
public class PracticeTermsInvalid extends RuleViolation {
    PracticeTermsInvalid() {
        super();
    }
}
