package ca.footing.change;

import ca.footing.payment.RefundBlocked;
import ca.footing.payment.RefundFailed;
import ca.footing.payment.RefundSentAgain;
import ca.footing.payment.RefundSucceeded;
import ca.footing.payment.RefundTooLarge;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Carries out what was decided about money, apart from the ending of the place and after it has committed: what cannot be
 * carried out becomes a task, and what a crash left decided is found again by the job.
 */
@Component
class MoneyDesk {
    private static final Logger LOG = LoggerFactory.getLogger(MoneyDesk.class);
    private static final Duration LEFT = Duration.ofMinutes(1);
    private static final int AT_ONCE = 200;

    private final PlaceChangeRepository changes;
    private final Settling settling;
    private final Clock clock;

    MoneyDesk(PlaceChangeRepository changes, Settling settling, Clock clock) {
        this.changes = changes;
        this.settling = settling;
        this.clock = clock;
    }

    /** What was decided more than a moment ago and not carried out. */
    void carryOutWhatIsLeft() {
        changes.leftDecided(clock.instant().minus(LEFT), Limit.of(AT_ONCE)).forEach(this::carryOut);
    }

    /** Not inside a transaction. Doing so again changes nothing. */
    void carryOut(PlaceChangeId id) {
        try {
            settling.settle(id);
        } catch (RefundBlocked _) {
            settling.block(id, "change.blocked.dispute");
        } catch (RefundTooLarge _) {
            settling.block(id, "change.blocked.tooLarge");
        } catch (RuntimeException e) {
            LOG.error("The money of change {} could not be settled; a task is open", id, e);
            settling.block(id, "change.blocked.trouble");
        }
    }

    @EventListener
    void on(RefundSucceeded refund) {
        changes.findByRefund(refund.refund())
                .ifPresent(change -> change.carried().arrived(refund.refund(), clock.instant()));
    }

    @EventListener
    void on(RefundSentAgain refund) {
        changes.findByRefund(refund.failed())
                .ifPresent(change -> change.carried().sentAgain(refund.failed(), refund.next()));
    }

    @EventListener
    void on(RefundFailed refund) {
        changes.findByRefund(refund.refund())
                .ifPresent(change -> change.carried().failed(refund.refund(), ChangeRow.REFUND_FAILED));
    }
}
