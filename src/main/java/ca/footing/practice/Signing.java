package ca.footing.practice;

import ca.footing.account.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where an entry stands on its way to a signature, and who was asked for one. */
@Embeddable
class Signing {
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private EntryStatus status = EntryStatus.OPEN;

    @Embedded
    private @Nullable AskedSigner asked;

    private @Nullable Instant sentAt;
    private @Nullable Instant decidedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable ReturnReason returnReason;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "signed_by_id"))
    private @Nullable AccountId signedBy;

    protected Signing() {}

    static Signing begin() {
        return new Signing();
    }

    /** @throws EntryLocked when it is approved or lies with somebody who signs */
    void requireWritable() {
        if (status == EntryStatus.APPROVED || status == EntryStatus.SENT) {
            throw new EntryLocked();
        }
    }

    void reopen() {
        status = EntryStatus.OPEN;
        returnReason = null;
    }

    void send(AskedSigner whom, Instant now) {
        requireWritable();
        status = EntryStatus.SENT;
        asked = whom;
        sentAt = now;
        returnReason = null;
    }

    void takeBack() {
        if (status == EntryStatus.SENT) {
            status = EntryStatus.OPEN;
            asked = null;
            sentAt = null;
        }
    }

    /** @param account of whoever signed; null for a supervisor, who has none here */
    void approve(@Nullable AccountId account, Instant now) {
        require(EntryStatus.SENT);
        status = EntryStatus.APPROVED;
        signedBy = account;
        decidedAt = now;
    }

    void giveBack(ReturnReason reason, Instant now) {
        require(EntryStatus.SENT);
        status = EntryStatus.RETURNED;
        returnReason = reason;
        decidedAt = now;
    }

    EntryStatus status() {
        return status;
    }

    @Nullable
    AskedSigner asked() {
        return asked;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    ReturnReason returnReason() {
        return returnReason;
    }

    private void require(EntryStatus expected) {
        if (status != expected) {
            throw new EntryLocked();
        }
    }
}
