package ca.footing.refund;

import org.jspecify.annotations.Nullable;

/**
 * What a person who leaves at least {@code notice} before the first session may choose from.
 *
 * @param refund money back to where it came from; none when it is not offered
 * @param credit toward a later cohort; none when it is not offered
 */
public record RefundTier(
        Notice notice, @Nullable Share refund, @Nullable Share credit) {
    /** After the last tier. */
    static final RefundTier NOTHING = new RefundTier(Notice.days(0), null, null);

    public static RefundTier refund(Notice notice, Share refund) {
        return new RefundTier(notice, refund, null);
    }

    public boolean offersNothing() {
        return refund == null && credit == null;
    }
}
