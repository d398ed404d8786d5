package ca.footing.makeup;

import ca.footing.shared.RuleViolation;

/** No minutes are missing in this session that are not planned to be made up already. */
public class NothingMissing extends RuleViolation {
    NothingMissing() {
        super();
    }
}
