package ca.footing.credential;

import ca.footing.shared.RuleViolation;

/** The wording names the person and the programme. */
public class PlaceholderMissing extends RuleViolation {
    PlaceholderMissing(String written) {
        super(written);
    }
}
