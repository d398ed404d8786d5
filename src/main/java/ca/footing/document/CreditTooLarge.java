package ca.footing.document;

import ca.footing.shared.RuleViolation;

/** Credit notes would take back more than the document that they correct was about. */
public class CreditTooLarge extends RuleViolation {
    CreditTooLarge(String number) {
        super(number);
    }
}
