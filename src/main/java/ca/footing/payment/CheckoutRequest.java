package ca.footing.payment;

import ca.footing.account.AccountId;
import ca.footing.tax.Quote;
import java.util.Locale;
import java.util.UUID;

/**
 * What is to be paid, and by whom.
 *
 * @param reference opaque id of the thing bought, given back in the events
 * @param description what the payer reads on the payment page and the receipt, in their language
 * @param returnTo route of ours for the "back" link of the return page
 */
public record CheckoutRequest(
        UUID reference,
        AccountId buyer,
        String buyerName,
        Quote quote,
        String description,
        Locale locale,
        String returnTo) {}
