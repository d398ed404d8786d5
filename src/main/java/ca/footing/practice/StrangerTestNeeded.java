package ca.footing.practice;

import ca.footing.shared.RuleViolation;

/** A note is kept only when its writer has asked whether a stranger could recognise somebody in it. */
public class StrangerTestNeeded extends RuleViolation {
    StrangerTestNeeded() {
        super();
    }
}
