package ca.footing.payment;

import ca.footing.shared.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that moved, to be written into the ledger once.
 *
 * @param source what names it: Stripe's id of the charge, refund or dispute; our own id for money by hand
 * @param charge the charge that it belongs to, itself for a charge
 * @param amount positive when it came to us
 * @param surplus paid a second time: no receipt stands for it
 * @param external made in Stripe's dashboard and not by us
 */
record Movement(
        LedgerKind kind,
        String source,
        String charge,
        @Nullable String intent,
        @Nullable PaymentId payment,
        @Nullable UUID reference,
        Money amount,
        boolean surplus,
        boolean external,
        boolean live) {}
