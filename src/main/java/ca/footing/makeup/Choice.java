package ca.footing.makeup;

import ca.footing.cohort.CohortSession;
import ca.footing.cohort.CohortSummary;
import ca.footing.shared.Money;
import ca.footing.tax.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A session elsewhere with a free seat that teaches the same.
 *
 * @param minutes how many of the missing minutes it makes up, for who stays for all of it
 * @param fee what the seat costs, with tax; none when nothing is to be paid
 */
public record Choice(
        CohortSession session,
        CohortSummary cohort,
        int minutes,
        @Nullable Quote fee) {
    public Money due() {
        return fee == null ? Money.cad(0) : fee.total();
    }
}
