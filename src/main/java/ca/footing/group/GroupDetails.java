package ca.footing.group;

import ca.footing.cohort.CohortSummary;
import ca.footing.document.DocumentSummary;
import ca.footing.shared.Money;
import ca.footing.tax.Quote;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as its payer sees it: money, and who has which seat. Nothing of what happens in the course is in it.
 *
 * @param holdEndsAt until when unpaid seats are held
 * @param extensionsLeft how often more time can be asked for before paying
 * @param fixed the cohort has begun: seats stay as they are
 * @param promoCode what lowered the price of each seat; may be empty
 * @param remindAt when the payer is reminded of seats that nobody has
 * @param returned what cancelling one seat would return now; zero for nothing
 */
public record GroupDetails(
        GroupOrderId id,
        CohortSummary cohort,
        GroupOrderStatus status,
        Organisation organisation,
        String purchaseOrder,
        String promoCode,
        Quote quote,
        Instant holdEndsAt,
        int extensionsLeft,
        boolean fixed,
        Instant remindAt,
        Money returned,
        List<Seat> seats,
        List<DocumentSummary> documents) {
    /** One seat. @param inviteEndsAt while an invitation is open */
    public record Seat(
            GroupSeatId id,
            int number,
            GroupSeatStatus status,
            String name,
            String email,
            @Nullable Instant inviteEndsAt) {}
}
