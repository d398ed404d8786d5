package ca.footing.payment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** Stripe's words for a dispute in the reader's; a word that is new there is shown as it is. */
record DisputeWords(String word) {
    private static final List<String> KNOWN = List.of(
            "needs_response",
            "under_review",
            "won",
            "lost",
            "prevented",
            "warning_needs_response",
            "warning_under_review",
            "warning_closed",
            "duplicate",
            "fraudulent",
            "general",
            "product_not_received",
            "product_unacceptable",
            "credit_not_processed",
            "unrecognized");

    String text() {
        return KNOWN.contains(word) ? I18NProvider.translate("payment.disputeWord." + word) : word;
    }
}
