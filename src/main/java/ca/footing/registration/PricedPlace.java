package ca.footing.registration;

import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.PriceCategory;
import ca.footing.refund.RefundTerms;
import ca.footing.tax.Quote;

/** What a place in a cohort would cost a person today, and under which terms. */
public record PricedPlace(CohortId cohort, Booking booking, PriceCategory price, Quote quote, RefundTerms terms) {}
