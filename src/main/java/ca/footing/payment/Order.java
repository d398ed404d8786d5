package ca.footing.payment;

import ca.footing.account.AccountId;
import ca.footing.document.DocumentDraft;
import ca.footing.document.DocumentKind;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.Tokens;
import ca.footing.tax.Quote;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * What is paid for, by whom, and how they come back. The return token is kept as it is (not hashed): a repeated call to
 * Stripe after a crash must send the very same address again.
 *
 * @param language {@code en} or {@code fr}
 */
@Embeddable
record Order(
        UUID reference,

        @Embedded @AttributeOverride(name = "id", column = @Column(name = "buyer_id"))
        AccountId buyer,

        String buyerName,
        String description,
        String language,
        String returnTo,
        String returnToken,
        String purchaseOrder) {
    static Order of(CheckoutRequest request) {
        return new Order(
                request.reference(),
                request.buyer(),
                request.buyerName(),
                request.description(),
                Languages.code(request.locale()),
                request.returnTo(),
                Tokens.random(),
                request.purchaseOrder());
    }

    Locale locale() {
        return Languages.of(language);
    }

    DocumentDraft receipt(Quote quote, Money credit, Instant paidAt, boolean live) {
        return new DocumentDraft(
                DocumentKind.RECEIPT,
                reference,
                buyer,
                buyerName,
                purchaseOrder,
                description,
                quote,
                credit,
                paidAt,
                locale(),
                live,
                null);
    }
}
