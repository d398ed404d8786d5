package ca.footing.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.springframework.data.domain.Persistable;

/** That one account went into another: who did it, when, why, and what was moved. Rows are only added. */
@Entity
@Table(name = "account_merge")
class MergeRecord implements Persistable<UUID> {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("merged_%s")
    private AccountId merged;

    @EmbeddedColumnNaming("kept_%s")
    private AccountId kept;

    @AttributeOverride(name = "id", column = @Column(name = "merged_by"))
    private AccountId mergedBy;

    private Instant mergedAt;
    private String reason;

    @Column(columnDefinition = "text")
    private String moved;

    @SuppressWarnings("NullAway.Init")
    protected MergeRecord() {}

    MergeRecord(
            UUID id, AccountId merged, AccountId kept, AccountId mergedBy, Instant at, String reason, String moved) {
        this.id = id;
        this.merged = merged;
        this.kept = kept;
        this.mergedBy = mergedBy;
        this.mergedAt = at;
        this.reason = reason;
        this.moved = moved;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Written once. */
    @Override
    public boolean isNew() {
        return true;
    }

    String moved() {
        return moved;
    }
}
