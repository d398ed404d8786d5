package ca.footing.payment;

import ca.footing.account.AccountId;
import java.util.UUID;

/** A receipt was issued and stored; published in the settling transaction, after {@link PaymentSucceeded}. */
public record ReceiptIssued(PaymentId payment, UUID reference, AccountId buyer, String number) {}
