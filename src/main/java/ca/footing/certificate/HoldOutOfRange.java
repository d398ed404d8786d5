package ca.footing.certificate;

import ca.footing.shared.RuleViolation;

/** Certificates wait from 0 to 60 days. */
public class HoldOutOfRange extends RuleViolation {
    HoldOutOfRange(int most) {
        super(most);
    }
}
