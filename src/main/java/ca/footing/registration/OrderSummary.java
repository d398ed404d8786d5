package ca.footing.registration;

import ca.footing.refund.RefundTerms;
import ca.footing.tax.Quote;

/** What is about to be paid: price and tax by line with the total, and what a withdrawal returns until when. */
public record OrderSummary(Quote quote, RefundTerms refunds) {}
