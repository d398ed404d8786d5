package ca.footing.practice;

import ca.footing.shared.RuleViolation;

/** Practice for a workshop says for which of its modules, so that it can count there. */
public class PracticeModuleNeeded extends RuleViolation {
    PracticeModuleNeeded() {
        super();
    }
}
