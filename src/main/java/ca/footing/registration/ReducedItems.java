package ca.footing.registration;

import ca.footing.discount.Reduction;
import ca.footing.shared.Money;
import ca.footing.tax.PricedItem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a price with what is taken off before tax. Each line has one reduction beneath it, so that a price that is
 * reduced to nothing has no cent of tax left by rounding.
 */
final class ReducedItems {
    private final List<PricedItem> items;
    private final long[] off;

    ReducedItems(List<PricedItem> items, List<Reduction> reductions) {
        this.items = items;
        this.off = new long[items.size()];
        reductions.forEach(this::reduce);
    }

    /** Items and reductions in turn. */
    List<PricedItem> lines(String label) {
        var lines = new ArrayList<PricedItem>();
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            lines.add(item);
            if (off[i] > 0) {
                lines.add(new PricedItem(label, new Money(-off[i], item.net().currency()), item.product()));
            }
        }
        return lines;
    }

    /** Takes off all that is left. */
    void waive() {
        for (var i = 0; i < off.length; i++) {
            off[i] = items.get(i).net().minor();
        }
    }

    /** In proportion to what is left of each line; the parts add up to the whole to the cent. */
    private void reduce(Reduction reduction) {
        var left = 0L;
        for (var i = 0; i < off.length; i++) {
            left += items.get(i).net().minor() - off[i];
        }
        if (left <= 0) {
            return;
        }
        var taken =
                reduction.of(new Money(left, items.getFirst().net().currency())).minor();
        var passed = 0L;
        for (var i = 0; i < off.length; i++) {
            var before = share(taken, passed, left);
            passed += items.get(i).net().minor() - off[i];
            off[i] += share(taken, passed, left) - before;
        }
    }

    private static long share(long taken, long passed, long left) {
        return BigDecimal.valueOf(taken)
                .multiply(BigDecimal.valueOf(passed))
                .divide(BigDecimal.valueOf(left), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
