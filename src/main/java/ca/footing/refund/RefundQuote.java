package ca.footing.refund;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person gets who leaves now.
 *
 * @param coolingOff whether it is everything because the purchase is that recent
 * @param refund none when no refund is offered now
 * @param credit none when no credit is offered now
 * @param until to when exactly this holds; none for the last
 * @param next what holds from then on
 */
public record RefundQuote(
        Paid paid,
        boolean coolingOff,
        @Nullable Offer refund,
        @Nullable Offer credit,
        @Nullable Instant until,
        @Nullable RefundQuote next) {
    /** This and all that follow it. */
    public List<RefundQuote> timeline() {
        var all = new ArrayList<RefundQuote>();
        for (var step = this; step != null; step = step.next) {
            all.add(step);
        }
        return List.copyOf(all);
    }

    public boolean givesNothing() {
        return refund == null && credit == null;
    }
}
