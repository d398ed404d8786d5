package ca.footing.refund;

import ca.footing.shared.Money;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rules under which a place can be given up, moved or passed on, as the registrar sets them for a cohort and as they
 * are kept with each purchase.
 *
 * @param tiers the longest notice first
 * @param feesBeforeTax whether the fees of the tiers have tax added to them, or are amounts as they stand
 * @param coolingOff within this time after the purchase everything comes back; none for 0 days
 * @param substitution whether a colleague may take the place
 * @param medicalException whether the office may return more for a medical reason; said in the schedule
 * @param cardFee what tiers that are less the card's cost subtract
 * @param creditMonths how long a credit can be used
 */
public record RefundPolicy(
        List<RefundTier> tiers,
        boolean feesBeforeTax,
        Notice coolingOff,
        TransferRule transfers,
        boolean substitution,
        boolean medicalException,
        CardFee cardFee,
        int creditMonths) {
    private static final int MOST_DAYS = 730;
    private static final int MOST_TRANSFERS = 9;
    private static final int MOST_MONTHS = 120;

    public RefundPolicy {
        tiers = tiers.stream()
                .sorted(Comparator.comparingInt(
                                (RefundTier tier) -> tier.notice().length())
                        .reversed())
                .toList();
    }

    /** Refunds alone, in calendar days: no credit, no moves, a colleague may take the place. */
    public static RefundPolicy refunds(RefundTier... tiers) {
        return new RefundPolicy(List.of(tiers), false, Notice.days(0), TransferRule.NONE, true, true, CardFee.NONE, 12);
    }

    public boolean offersCredit() {
        return tiers.stream().anyMatch(tier -> tier.credit() != null);
    }

    /** @throws RefundScheduleInvalid when a later tier returns a greater part, or a number is out of range */
    public RefundPolicy requireValid() {
        var numbers = tiers.stream().allMatch(tier -> inRange(tier.notice()) && inRange(tier))
                && inRange(coolingOff)
                && inRange(transfers.notice())
                && !transfers.fee().isNegative()
                && between(transfers.most(), 0, MOST_TRANSFERS)
                && between(creditMonths, 1, MOST_MONTHS)
                && cardFee.percent().signum() >= 0
                && !cardFee.fixed().isNegative();
        if (!numbers || !falls(RefundTier::refund) || !falls(RefundTier::credit) || !differ()) {
            throw new RefundScheduleInvalid();
        }
        return this;
    }

    /** What a tier's share returns of what was paid: never less than nothing, never more than everything. */
    Money returned(@Nullable Share share, Paid paid) {
        var nothing = new Money(0, paid.gross().currency());
        if (share == null) {
            return nothing;
        }
        var fee = feesBeforeTax ? paid.withTax(share.fee()) : share.fee();
        var card = share.lessCardFee() ? cardFee.of(paid.gross()) : nothing;
        var left = paid.gross()
                .percent(BigDecimal.valueOf(share.percent()))
                .minus(fee)
                .minus(card);
        return left.isNegative() ? nothing : left;
    }

    private boolean falls(Function<RefundTier, @Nullable Share> kind) {
        var percents = tiers.stream()
                .map(kind)
                .map(share -> share == null ? 0 : share.percent())
                .toList();
        return percents.stream().sorted(Comparator.reverseOrder()).toList().equals(percents);
    }

    private boolean differ() {
        return tiers.stream().map(RefundTier::notice).distinct().count() == tiers.size();
    }

    private static boolean inRange(RefundTier tier) {
        return !tier.offersNothing()
                && (tier.refund() == null || tier.refund().inRange())
                && (tier.credit() == null || tier.credit().inRange());
    }

    private static boolean inRange(Notice notice) {
        return between(notice.days(), 0, MOST_DAYS);
    }

    private static boolean between(int number, int least, int most) {
        return number >= least && number <= most;
    }
}
