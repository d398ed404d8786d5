package ca.footing.change;

import ca.footing.payment.RefundId;
import ca.footing.shared.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How far a decision was carried out: the refunds that were sent, and what stands in the way. */
@Embeddable
class Carried {
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ChangeState state;

    private @Nullable Instant settledAt;
    private @Nullable String blockedBy;

    @ElementCollection
    @CollectionTable(name = "place_change_refund", joinColumns = @JoinColumn(name = "change_id"))
    private Set<SentRefund> refunds = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Carried() {}

    Carried(ChangeState state) {
        this.state = state;
    }

    ChangeState state() {
        return state;
    }

    void become(ChangeState next) {
        state = next;
    }

    /** @throws IllegalStateException in another state */
    void require(ChangeState expected) {
        if (state != expected) {
            throw new IllegalStateException(state + " instead of " + expected);
        }
    }

    /** Carried out; what goes to a card is done when it arrived. */
    void out(Collection<RefundId> sent, Instant now) {
        sent.forEach(refund -> refunds.add(new SentRefund(refund, false)));
        blockedBy = null;
        settledAt = refunds.isEmpty() ? now : null;
        state = refunds.isEmpty() ? ChangeState.DONE : ChangeState.SENT;
    }

    /** Also one that a card had refused, and that was sent another way or by another refund. */
    void arrived(RefundId refund, Instant now) {
        if (refunds.remove(new SentRefund(refund, false))) {
            refunds.add(new SentRefund(refund, true));
        }
        if (refunds.stream().allMatch(SentRefund::arrived)
                && (state == ChangeState.SENT || state == ChangeState.BLOCKED)) {
            state = ChangeState.DONE;
            blockedBy = null;
            settledAt = now;
        }
    }

    /** @param why text key of a sentence for the office */
    void block(String why) {
        state = ChangeState.BLOCKED;
        blockedBy = why;
    }

    /** Even one that had arrived: a bank may send it back. @param why text key of a sentence for the office */
    void failed(RefundId refund, String why) {
        await(refund, refund);
        settledAt = null;
        block(why);
    }

    /** The office sends a refund that failed once more: the other one is awaited now. */
    void sentAgain(RefundId failed, RefundId next) {
        await(failed, next);
        if (state == ChangeState.BLOCKED) {
            state = ChangeState.SENT;
            blockedBy = null;
        }
    }

    /** @throws RefundSentBefore when refunds were sent: doing it again would send the money twice */
    void retry() {
        require(ChangeState.BLOCKED);
        if (!refunds.isEmpty()) {
            throw new RefundSentBefore();
        }
        state = ChangeState.DECIDED;
        blockedBy = null;
    }

    /** By the office, another way. What stood in the way stays known: the money went around the payment. */
    void settledByHand(Instant now) {
        require(ChangeState.BLOCKED);
        state = ChangeState.DONE;
        settledAt = now;
    }

    /**
     * Money of a decision that the payments hold still: what is kept, and what was to go back but was made a credit,
     * waits, or went another way.
     */
    Money stillHeld(Decision decision) {
        var sent = !refunds.isEmpty() || state == ChangeState.DONE && blockedBy == null;
        return decision.remedy() == Remedy.REFUND && sent
                ? decision.kept()
                : decision.kept().plus(decision.returned());
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }

    /** Text key of what stands in the way now. */
    @Nullable
    String blockedBy() {
        return state == ChangeState.BLOCKED ? blockedBy : null;
    }

    private void await(RefundId before, RefundId now) {
        if (refunds.removeIf(sent -> sent.refund().equals(before))) {
            refunds.add(new SentRefund(now, false));
        }
    }
}
