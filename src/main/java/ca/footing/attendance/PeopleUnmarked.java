package ca.footing.attendance;

import ca.footing.shared.RuleViolation;

/** Nobody is left unmarked when the roll is settled. */
public class PeopleUnmarked extends RuleViolation {
    PeopleUnmarked(long people) {
        super(people);
    }
}
