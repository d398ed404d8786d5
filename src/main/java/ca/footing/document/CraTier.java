package ca.footing.document;

import ca.footing.shared.Money;

/**
 * What a document must say for its amount (Input Tax Credit Information Regulations, thresholds since 2021-04-20). Every
 * document of ours says all of it whatever the amount; this refuses to issue one that could not.
 */
enum CraTier {
    /** Supplier, date, total. */
    UNDER_100,
    /** Also the GST/HST number and the tax or its rate. */
    FROM_100,
    /** Also the buyer's name, a description and the terms of payment. */
    FROM_500;

    private static final long HUNDRED = 10_000;
    private static final long FIVE_HUNDRED = 50_000;

    static CraTier of(Money total) {
        if (total.minor() < HUNDRED) {
            return UNDER_100;
        }
        return total.minor() < FIVE_HUNDRED ? FROM_100 : FROM_500;
    }

    /** @throws IllegalArgumentException when the buyer's name or the description is missing from 500 dollars */
    void require(DocumentDraft draft) {
        if (this == FROM_500
                && (draft.payerName().isBlank() || draft.description().isBlank())) {
            throw new IllegalArgumentException("From 500 dollars a document names its buyer and what it is about");
        }
    }
}
