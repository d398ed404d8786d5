package ca.footing.payment;

import ca.footing.account.AccountId;
import ca.footing.shared.Money;
import java.util.UUID;

/**
 * Somebody is asked for money. Published inside the opening transaction: who listens sets the credit aside, or throws when
 * it is not there.
 */
public record PaymentOpened(PaymentId payment, UUID reference, AccountId buyer, Money credit) {}
