package ca.footing.shared;

/** A note is kept only when its writer has asked whether a stranger could recognise somebody in it. */
public class StrangerTestNeeded extends RuleViolation {
    StrangerTestNeeded() {
        super();
    }
}
