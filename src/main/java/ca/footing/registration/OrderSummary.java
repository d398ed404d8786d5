package ca.footing.registration;

import ca.footing.cohort.RefundTier;
import ca.footing.tax.Quote;
import java.util.List;

/** What is about to be paid: price and tax by line with the total, and what a withdrawal returns until when. */
public record OrderSummary(Quote quote, List<RefundTier> refunds) {}
