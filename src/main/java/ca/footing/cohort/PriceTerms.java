package ca.footing.cohort;

import ca.footing.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Under which terms a price is sold.
 *
 * @param module what one module booked by itself costs; without it the price is for the whole series only
 * @param from first day on which it can be chosen, in the cohort's zone
 * @param until last day on which it can be chosen
 * @param quota how many places may have it; none means no limit
 * @param sold how many places have it
 * @param verifiedOnly whether a category must be verified, not only declared
 */
public record PriceTerms(
        @Nullable Money module,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Integer quota,
        int sold,
        boolean verifiedOnly) {
    /** For the whole series, at any time, for any number of people, on a declared category. */
    public static final PriceTerms NONE = new PriceTerms(null, null, null, null, 0, false);

    public boolean isOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    public boolean isSoldOut() {
        return quota != null && sold >= quota;
    }

    /** Whether it can be had at any time by any number of people. */
    boolean isLasting() {
        return until == null && quota == null;
    }

    /** @throws PriceInvalid when the dates are the wrong way round, or a number or amount is none */
    void requireValid(Money price) {
        var wrongDates = from != null && until != null && until.isBefore(from);
        var wrongModule =
                module != null && (module.isNegative() || !module.currency().equals(price.currency()));
        if (wrongDates || wrongModule || quota != null && quota < 1) {
            throw new PriceInvalid();
        }
    }
}
