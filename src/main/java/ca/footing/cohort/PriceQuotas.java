package ca.footing.cohort;

import ca.footing.shared.Internal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How many places have a price: changed by a conditional update, in the transaction in which the place changes. */
@Service
@Internal
@Transactional(propagation = Propagation.MANDATORY)
public class PriceQuotas {
    private final PriceRepository prices;

    PriceQuotas(PriceRepository prices) {
        this.prices = prices;
    }

    /** @throws PriceSoldOut when the quota is used up */
    public void take(PriceCategoryId price) {
        if (prices.take(price) == 0) {
            throw new PriceSoldOut();
        }
    }

    /** For money that arrived late, and for a move: the price was agreed, so the quota does not refuse it. */
    public void takeLate(@Nullable PriceCategoryId price) {
        if (price != null) {
            prices.change(price, 1);
        }
    }

    /** Nothing for a place without a price. */
    public void giveBack(@Nullable PriceCategoryId price) {
        if (price != null) {
            prices.change(price, -1);
        }
    }
}
