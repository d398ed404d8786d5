package ca.footing.tax;

import ca.footing.shared.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be priced: its text and its amount before tax.
 *
 * @param product whose tax status counts; null for what is always taxable
 */
public record PricedItem(
        String description, Money net, @Nullable UUID product) {
    /** Something that is taxable in any case. */
    public PricedItem(String description, Money net) {
        this(description, net, null);
    }
}
