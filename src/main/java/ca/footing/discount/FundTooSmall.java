package ca.footing.discount;

import ca.footing.shared.RuleViolation;
import java.math.BigDecimal;

/** The fund holds less than the award. */
public class FundTooSmall extends RuleViolation {
    FundTooSmall(BigDecimal left) {
        super(left);
    }
}
