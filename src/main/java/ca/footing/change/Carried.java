package ca.footing.change;

import ca.footing.payment.RefundId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a decision was carried out: the refunds that were sent, and what stands in the way. */
@Embeddable
class Carried {
    private @Nullable Instant settledAt;
    private @Nullable String blockedBy;

    @ElementCollection
    @CollectionTable(name = "place_change_refund", joinColumns = @JoinColumn(name = "change_id"))
    private Set<SentRefund> refunds = new HashSet<>();

    /** @return whether the money went to no card, so that nothing is awaited */
    boolean out(Collection<RefundId> sent, Instant now) {
        sent.forEach(refund -> refunds.add(new SentRefund(refund, false)));
        blockedBy = null;
        settledAt = refunds.isEmpty() ? now : null;
        return refunds.isEmpty();
    }

    /** @return whether all refunds have arrived now */
    boolean arrived(RefundId refund, Instant now) {
        if (refunds.remove(new SentRefund(refund, false))) {
            refunds.add(new SentRefund(refund, true));
        }
        var all = refunds.stream().allMatch(SentRefund::arrived);
        settledAt = all ? now : settledAt;
        return all;
    }

    void block(@Nullable String why) {
        blockedBy = why;
    }

    void settle(Instant now) {
        settledAt = now;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }

    @Nullable
    String blockedBy() {
        return blockedBy;
    }
}
