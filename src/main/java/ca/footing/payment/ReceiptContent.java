package ca.footing.payment;

import ca.footing.tax.Quote;
import ca.footing.tax.Seller;
import java.time.Instant;
import java.util.Locale;

/** What a receipt says; complete for every amount that the CRA asks more content for (100 and 500 dollars). */
public record ReceiptContent(
        String number,
        Instant issuedAt,
        Instant paidAt,
        Seller seller,
        String buyerName,
        String description,
        Quote quote,
        Locale locale,
        boolean test) {
    static ReceiptContent of(
            Order order, Quote quote, String number, Instant issuedAt, Instant paidAt, Seller seller, boolean test) {
        return new ReceiptContent(
                number, issuedAt, paidAt, seller, order.buyerName(), order.description(), quote, order.locale(), test);
    }
}
