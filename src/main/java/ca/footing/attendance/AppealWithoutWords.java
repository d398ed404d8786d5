package ca.footing.attendance;

import ca.footing.shared.RuleViolation;

/** An appeal says in a few words what is not right. */
public class AppealWithoutWords extends RuleViolation {
    AppealWithoutWords() {
        super();
    }
}
