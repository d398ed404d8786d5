package ca.footing.payment;

import ca.footing.account.AccountId;
import ca.footing.shared.Money;
import java.util.UUID;

/**
 * The money is there. Published inside the settling transaction: a listener that throws undoes it, and it is tried again.
 *
 * @param amount the whole price, tax included
 * @param credit the part of it that a credit pays
 */
public record PaymentSucceeded(PaymentId payment, UUID reference, Money amount, AccountId buyer, Money credit) {}
