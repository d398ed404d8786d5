package ca.footing.payment;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Every night: each movement of Stripe's balance against the ledger by what it comes from, and the ledger against Stripe.
 * What a lost message explains is read again first; what is left is told to a person.
 */
@Component
class BalanceCheck {
    static final String JOB = "balance";

    private static final Logger LOG = LoggerFactory.getLogger(BalanceCheck.class);
    private static final Duration FIRST_LOOK = Duration.ofDays(30);
    private static final Duration OVERLAP = Duration.ofDays(1);

    private final StripeAccount stripe;
    private final BalanceBook book;
    private final RefundSender refunds;
    private final Disputes disputes;
    private final JobLog log;
    private final Clock clock;

    BalanceCheck(
            StripeAccount stripe, BalanceBook book, RefundSender refunds, Disputes disputes, JobLog log, Clock clock) {
        this.stripe = stripe;
        this.book = book;
        this.refunds = refunds;
        this.disputes = disputes;
        this.log = log;
        this.clock = clock;
    }

    void run() {
        if (stripe.mode() == StripeMode.OFF) {
            return;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var from = log.position(JOB).map(last -> last.minus(OVERLAP)).orElse(now.minus(FIRST_LOOK));
        for (var line : stripe.balance(from, now)) {
            line.kind().ifPresent(kind -> check(kind, line));
        }
        book.tellMissing(stripe.isLive(), stripe.mode() == StripeMode.SANDBOX);
        log.ran(JOB, now.toString());
    }

    private void check(LedgerKind kind, BalanceLine line) {
        if (!book.match(kind, line, stripe.isLive())) {
            readAgain(kind, line);
            if (!book.match(kind, line, stripe.isLive())) {
                book.tellUnknown(line);
            }
        }
    }

    private void readAgain(LedgerKind kind, BalanceLine line) {
        var source = line.source();
        if (source == null) {
            return;
        }
        try {
            switch (kind) {
                case REFUND, REFUND_FAILED -> refunds.read(source, null);
                case DISPUTE, DISPUTE_REINSTATED -> {
                    var dispute = stripe.dispute(source);
                    disputes.apply(disputes.chargeOf(dispute), dispute, null);
                }
                case CHARGE, TRANSFER -> {}
            }
        } catch (RuntimeException e) {
            LOG.warn("{} of balance line {} cannot be read", source, line.id(), e);
        }
    }
}
