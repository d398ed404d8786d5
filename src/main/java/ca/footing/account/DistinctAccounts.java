package ca.footing.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** Two accounts that look alike and belong to two people, as somebody of the office found out. */
@Entity
@Table(name = "account_distinct")
class DistinctAccounts implements Persistable<DistinctAccounts.Pair> {
    /** The lesser id comes first, so that a pair has one row. */
    @Embeddable
    record Pair(UUID oneId, UUID otherId) implements Serializable {
        static Pair of(AccountId a, AccountId b) {
            var inOrder = a.toString().compareTo(b.toString()) < 0;
            return inOrder ? new Pair(a.id(), b.id()) : new Pair(b.id(), a.id());
        }
    }

    @EmbeddedId
    private Pair id;

    @AttributeOverride(name = "id", column = @Column(name = "decided_by"))
    private AccountId decidedBy;

    private Instant decidedAt;
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected DistinctAccounts() {}

    DistinctAccounts(Pair id, AccountId decidedBy, String reason, Instant now) {
        this.id = id;
        this.decidedBy = decidedBy;
        this.reason = reason;
        this.decidedAt = now;
    }

    @Override
    public Pair getId() {
        return id;
    }

    /** Written once. */
    @Override
    public boolean isNew() {
        return true;
    }
}
