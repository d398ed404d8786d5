package ca.footing.notification;

import ca.footing.shared.RuleViolation;

/** The mail carried a one-time link and was not kept; the person must ask for a new one. */
public class MailNotKept extends RuleViolation {
    MailNotKept() {
        super();
    }
}
