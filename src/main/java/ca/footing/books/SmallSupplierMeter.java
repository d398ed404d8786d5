package ca.footing.books;

import ca.footing.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a small supplier is from having to register (ETA s. 148).
 *
 * @param state where it stands
 * @param running taxable revenue of this calendar quarter and the three before it
 * @param chargeFrom when tax must be charged from; null below the limit
 * @param quarters the last four, the present one first
 */
public record SmallSupplierMeter(
        State state,
        boolean registered,
        Money running,
        @Nullable LocalDate chargeFrom,
        List<QuarterSales> quarters) {
    /** Taxable revenue that a small supplier may have: 30,000 dollars in one quarter, and in four. */
    public static final Money LIMIT = Money.cad(3_000_000);

    public SmallSupplierMeter {
        quarters = List.copyOf(quarters);
    }

    /** Where the seller stands. */
    public enum State {
        /** Below four fifths of the limit. */
        BELOW,
        /** Above four fifths: time to prepare. */
        NEAR,
        /** More than the limit in four quarters: tax from the second month after the last of them. */
        OVER_FOUR,
        /** More than the limit in one quarter: tax from the very sale that went over it. */
        OVER_ONE
    }
}
