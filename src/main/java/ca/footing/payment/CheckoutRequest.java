package ca.footing.payment;

import ca.footing.account.AccountId;
import ca.footing.shared.Money;
import ca.footing.tax.Quote;
import java.util.Locale;
import java.util.UUID;

/**
 * What is to be paid, and by whom.
 *
 * @param reference opaque id of the thing bought, given back in the events
 * @param description what the payer reads on the payment page and the receipt, in their language
 * @param purchaseOrder the payer's own order number, printed on the documents; empty when there is none
 * @param returnTo route of ours for the "back" link of the return page
 * @param credit what a credit pays of the total, tax included; the price is taxed in full all the same
 * @param method how the rest comes
 */
public record CheckoutRequest(
        UUID reference,
        AccountId buyer,
        String buyerName,
        Quote quote,
        String description,
        Locale locale,
        String returnTo,
        Money credit,
        PaymentMethod method,
        String purchaseOrder) {
    /** Paid by the hosted page, without any credit. */
    public CheckoutRequest(
            UUID reference,
            AccountId buyer,
            String buyerName,
            Quote quote,
            String description,
            Locale locale,
            String returnTo) {
        this(
                reference,
                buyer,
                buyerName,
                quote,
                description,
                locale,
                returnTo,
                new Money(0, quote.total().currency()),
                PaymentMethod.CARD,
                "");
    }

    /** Without an order number of the payer's. */
    public CheckoutRequest(
            UUID reference,
            AccountId buyer,
            String buyerName,
            Quote quote,
            String description,
            Locale locale,
            String returnTo,
            Money credit,
            PaymentMethod method) {
        this(reference, buyer, buyerName, quote, description, locale, returnTo, credit, method, "");
    }

    /** What is left to pay. */
    public Money due() {
        return quote.total().minus(credit);
    }
}
