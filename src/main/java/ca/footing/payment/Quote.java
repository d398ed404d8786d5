package ca.footing.payment;

import ca.footing.shared.Money;
import ca.footing.shared.Province;
import java.util.List;

/** A price made up by line; the total is what is paid. {@code taxProvince} is the place of supply. */
public record Quote(List<QuoteLine> lines, Province taxProvince, Money net, Money tax, Money total) {
    public Quote {
        lines = List.copyOf(lines);
    }
}
