package ca.footing.catalogue;

import ca.footing.shared.RuleViolation;

/** An uploaded file has at most 10 MiB. */
public class FileTooLarge extends RuleViolation {
    FileTooLarge() {
        super();
    }
}
