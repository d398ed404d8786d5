package ca.footing.billing;

import ca.footing.account.AccountId;
import ca.footing.tax.Quote;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/**
 * What is to be paid, by whom, and from when on it is used.
 *
 * @param reference opaque id of the thing bought
 * @param offer opaque id of what decides the terms
 * @param description what the payer reads, in their language
 * @param returnTo route of ours where the order stands
 * @param begins day of the first session, from which due dates count
 * @param zone in which days end
 */
public record OrderRequest(
        UUID reference,
        UUID offer,
        AccountId buyer,
        String buyerName,
        Quote quote,
        String description,
        Locale locale,
        String returnTo,
        LocalDate begins,
        ZoneId zone) {}
