package ca.footing.billing;

import static ca.footing.billing.CreditMovement.EXPIRED;
import static ca.footing.billing.CreditMovement.GRANTED;
import static ca.footing.billing.CreditMovement.RESERVED;
import static ca.footing.billing.CreditMovement.RETURNED;
import static ca.footing.billing.CreditMovement.USED;

import ca.footing.account.AccountId;
import ca.footing.payment.PaymentClosed;
import ca.footing.payment.PaymentId;
import ca.footing.payment.PaymentOpened;
import ca.footing.payment.PaymentSucceeded;
import ca.footing.shared.Money;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves credit, and writes down every movement in the same transaction. It is set aside when a payment opens, free again
 * when the payment is given up, and used when the payment succeeds.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CreditLedger {
    private final CreditRepository credits;
    private final CreditEntryRepository entries;
    private final BillingSettings settings;
    private final Clock clock;

    CreditLedger(CreditRepository credits, CreditEntryRepository entries, BillingSettings settings, Clock clock) {
        this.credits = credits;
        this.entries = entries;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void on(PaymentOpened opened) {
        reserve(opened.buyer(), opened.credit(), opened.payment(), opened.reference());
    }

    @EventListener
    void on(PaymentClosed closed) {
        putBack(entries.heldBy(closed.payment()), Long.MAX_VALUE, closed.reference());
    }

    /** Money that a person accepts after its payment was given up needs its credit set aside once more. */
    @EventListener
    void on(PaymentSucceeded paid) {
        if (!paid.credit().isZero() && entries.heldBy(paid.payment()).isEmpty()) {
            reserve(paid.buyer(), paid.credit(), paid.payment(), paid.reference());
        }
        entries.heldBy(paid.payment())
                .forEach(share -> write(share.credit(), USED, share.amount(), paid.payment(), paid.reference()));
    }

    CreditId grant(Credit credit, UUID reference) {
        var id = credits.save(credit).id();
        write(id, GRANTED, credit.balance(), null, reference);
        return id;
    }

    /** False when somebody spent it in the same moment. */
    boolean expire(CreditRow lapsed, Instant now) {
        var left = lapsed.balance().minor();
        var done = credits.lapse(lapsed.id(), left, now) == 1;
        if (done) {
            write(lapsed.id(), EXPIRED, left, null, null);
        }
        return done;
    }

    /** Gives back what an order used, the latest first, up to that amount in the minor unit; returns what was given back. */
    long giveBack(UUID reference, long amount) {
        return putBack(entries.usedFor(reference), amount, reference);
    }

    private void reserve(AccountId owner, Money amount, PaymentId payment, UUID reference) {
        var missing = amount.minor();
        var now = clock.instant();
        for (var credit : credits.spendable(owner, amount.currency(), now)) {
            var share = Math.min(missing, credit.balance().minor());
            if (share > 0) {
                if (credits.take(credit.id(), share, now) == 0) {
                    throw new CreditTooSmall();
                }
                write(credit.id(), RESERVED, share, payment, reference);
                missing -= share;
            }
        }
        if (missing > 0) {
            throw new CreditTooSmall();
        }
    }

    private long putBack(List<CreditShare> shares, long amount, UUID reference) {
        var left = amount;
        var given = 0L;
        var atLeast = clock.instant().plus(settings.creditRevival());
        for (var share : shares) {
            var back = Math.min(left, share.amount());
            if (back > 0) {
                if (credits.putBack(share.credit(), back, atLeast) == 0) {
                    throw new IllegalStateException("Credit " + share.credit() + " would exceed what was granted");
                }
                write(share.credit(), RETURNED, back, share.payment(), reference);
                left -= back;
                given += back;
            }
        }
        return given;
    }

    private void write(
            CreditId credit, CreditMovement kind, long amount, @Nullable PaymentId payment, @Nullable UUID reference) {
        entries.save(new CreditEntry(credit, kind, amount, clock.instant(), payment, reference));
    }
}
