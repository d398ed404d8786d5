package ca.footing.credential;

import ca.footing.shared.RuleViolation;

/** A picture is a PNG or JPEG image of at most 500 KB. */
public class PictureUnreadable extends RuleViolation {
    PictureUnreadable() {
        super();
    }
}
