package ca.footing.payment;

import ca.footing.shared.Money;
import java.util.UUID;

/** The money came back to us (a closed card, for example): a person must find another way. A task is open for it. */
public record RefundFailed(RefundId refund, UUID reference, Money amount) {}
