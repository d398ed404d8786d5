package ca.footing.payment;

import ca.footing.shared.Money;

/**
 * What card processing cost for money that went back: Stripe keeps its fee on a refund.
 *
 * @param known in proportion to what was refunded of each charge, HALF_UP
 * @param unknown refunds whose charge's fee has not been reported yet
 */
public record FeesLost(Money known, long unknown) {}
