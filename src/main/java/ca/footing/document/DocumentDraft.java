package ca.footing.document;

import ca.footing.account.AccountId;
import ca.footing.shared.Money;
import ca.footing.tax.Quote;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a document shall say.
 *
 * @param reference opaque id of the thing bought
 * @param payerName as it is to be printed; a clinic's name when a clinic pays
 * @param purchaseOrder the payer's own order number; empty when there is none
 * @param description what the document is about, in the payer's language
 * @param quote lines with tax; amounts of a credit note are positive too, its kind gives the direction
 * @param credit what of the total a credit pays; zero when none does
 * @param at when the money came, went back or was kept; for an invoice, until when it is due
 * @param live false marks it TEST and numbers it apart
 * @param corrects the document that a credit note or a statement of forfeit is about
 */
public record DocumentDraft(
        DocumentKind kind,
        UUID reference,
        AccountId payer,
        String payerName,
        String purchaseOrder,
        String description,
        Quote quote,
        Money credit,
        Instant at,
        Locale locale,
        boolean live,
        @Nullable DocumentId corrects) {
    /** Without any credit. */
    public DocumentDraft(
            DocumentKind kind,
            UUID reference,
            AccountId payer,
            String payerName,
            String purchaseOrder,
            String description,
            Quote quote,
            Instant at,
            Locale locale,
            boolean live,
            @Nullable DocumentId corrects) {
        this(
                kind,
                reference,
                payer,
                payerName,
                purchaseOrder,
                description,
                quote,
                new Money(0, quote.total().currency()),
                at,
                locale,
                live,
                corrects);
    }

    /** What is left of the total for money to pay. */
    public Money rest() {
        return quote.total().minus(credit);
    }
}
