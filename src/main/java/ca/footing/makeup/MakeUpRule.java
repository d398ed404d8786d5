package ca.footing.makeup;

import ca.footing.payment.Payments;
import ca.footing.shared.Money;
import java.time.LocalDate;

/**
 * What making up takes: data of a cohort or its series. IITAP's rule, as an example: blocks of four hours, a fee, within
 * one year, live sessions only (iitap.freshdesk.com 67000687055).
 *
 * @param fee before tax, for each seat elsewhere; what was agreed when the seat was taken stays
 * @param months until when after the missed session the other one may begin
 * @param blockMinutes the smallest stretch that counts, unless the person stays for the whole session; 0 for any
 */
public record MakeUpRule(boolean offered, Money fee, int months, int blockMinutes) {
    public static final int MOST_MONTHS = 36;
    public static final int LONGEST_BLOCK = 600;

    /** Where nobody has decided anything. */
    public static final MakeUpRule NONE = new MakeUpRule(false, Money.cad(0), 12, 0);

    /** The last day on which a session may make up for one of that day. */
    public LocalDate until(LocalDate missed) {
        return missed.plusMonths(months);
    }

    /** @throws MakeUpRuleInvalid unless the fee is nothing or can be paid by card, and the numbers are within bounds */
    MakeUpRule requireValid() {
        var payable = fee.isZero() || fee.minor() >= Payments.STRIPE_MINIMUM;
        if (!payable || months < 1 || months > MOST_MONTHS || blockMinutes < 0 || blockMinutes > LONGEST_BLOCK) {
            throw new MakeUpRuleInvalid();
        }
        return this;
    }
}
