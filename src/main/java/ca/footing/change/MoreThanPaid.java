package ca.footing.change;

import ca.footing.shared.Money;
import ca.footing.shared.RuleViolation;

/** More cannot be given back than was paid. */
public class MoreThanPaid extends RuleViolation {
    MoreThanPaid(Money paid) {
        super(paid.decimal());
    }
}
