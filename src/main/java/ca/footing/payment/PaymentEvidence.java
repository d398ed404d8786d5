package ca.footing.payment;

import ca.footing.document.DocumentSummary;
import ca.footing.document.Documents;
import ca.footing.shared.Formats;
import ca.footing.shared.Texts;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What was paid, documented and sent back, for the payer's bank. */
@Component
class PaymentEvidence implements DisputeEvidence {
    private static final int FIRST = 10;

    private final PaymentRepository payments;
    private final RefundRepository refunds;
    private final Documents documents;
    private final Texts texts;

    PaymentEvidence(PaymentRepository payments, RefundRepository refunds, Documents documents, Texts texts) {
        this.payments = payments;
        this.refunds = refunds;
        this.documents = documents;
        this.texts = texts;
    }

    @Override
    public Optional<Evidence> about(UUID reference, Locale locale) {
        var facts = new ArrayList<Evidence.Fact>();
        for (var paid : payments.succeeded(reference)) {
            payments.row(paid)
                    .ifPresent(row -> facts.add(new Evidence.Fact(
                            row.paidAt(),
                            texts.get(
                                    locale,
                                    "payment.evidence.paid",
                                    row.buyerName(),
                                    Formats.money(row.total(), locale),
                                    row.description()))));
        }
        documents.of(reference).forEach(document -> facts.add(fact(document, locale)));
        refunds.rows(reference)
                .forEach(refund -> facts.add(new Evidence.Fact(
                        refund.requestedAt(),
                        texts.get(
                                locale,
                                "payment.evidence.refund",
                                Formats.money(refund.amount(), locale),
                                texts.get(locale, "payment.refundStatus." + refund.status())))));
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Evidence(FIRST, texts.get(locale, "payment.evidence.heading"), facts));
    }

    private Evidence.Fact fact(DocumentSummary document, Locale locale) {
        return new Evidence.Fact(
                document.issuedAt(),
                texts.get(
                        locale,
                        "payment.evidence.document",
                        document.number(),
                        Formats.money(document.total(), locale)));
    }
}
