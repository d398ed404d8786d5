package ca.footing.practice;

import ca.footing.account.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One time of practice or supervision. Once approved it is locked; what was wrong is put right by an addendum. */
@Entity
@Table(name = "practice_entry")
class PracticeEntry {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "id"))
    private EntryId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "owner_id"))
    private AccountId owner;

    @Embedded
    private WallTime time;

    @Embedded
    private Matter matter;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "corrects_id"))
    private @Nullable EntryId corrects;

    @Embedded
    private @Nullable Note note;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private EntryStatus status = EntryStatus.OPEN;

    private Instant createdAt;
    private @Nullable Instant sentAt;
    private @Nullable Instant decidedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable ReturnReason returnReason;

    private @Nullable Instant purgedAt;

    @SuppressWarnings("NullAway.Init")
    protected PracticeEntry() {}

    PracticeEntry(AccountId owner, EntryDraft draft, @Nullable EntryId corrects, Instant now) {
        this.id = EntryId.next();
        this.owner = owner;
        this.corrects = corrects;
        this.createdAt = now;
        write(draft);
    }

    /** @throws EntryLocked when it is approved or lies with a supervisor */
    void rewrite(EntryDraft draft) {
        requireWritable();
        write(draft);
        status = EntryStatus.OPEN;
        returnReason = null;
        purgedAt = null;
    }

    /** @throws EntryLocked when it is approved or lies with a supervisor */
    void requireWritable() {
        if (status == EntryStatus.APPROVED || status == EntryStatus.SENT) {
            throw new EntryLocked();
        }
    }

    void send(Instant now) {
        requireWritable();
        status = EntryStatus.SENT;
        sentAt = now;
        returnReason = null;
    }

    /** The batch it went with ended undecided: the learner may send it again. */
    void takeBack() {
        if (status == EntryStatus.SENT) {
            status = EntryStatus.OPEN;
            sentAt = null;
        }
    }

    void approve(Instant now) {
        require(EntryStatus.SENT);
        status = EntryStatus.APPROVED;
        decidedAt = now;
    }

    /** Sends it back; an identifying note is purged with it. */
    void giveBack(ReturnReason reason, Instant now) {
        require(EntryStatus.SENT);
        status = EntryStatus.RETURNED;
        returnReason = reason;
        decidedAt = now;
        if (reason == ReturnReason.IDENTIFYING) {
            purge(now);
        }
    }

    /** Forgets the note for good; that there was one, and when it went, stays. */
    void purge(Instant now) {
        if (note != null) {
            note.purge(status == EntryStatus.APPROVED);
        }
        purgedAt = now;
    }

    EntryId id() {
        return id;
    }

    AccountId owner() {
        return owner;
    }

    EntryStatus status() {
        return status;
    }

    @Nullable
    SupervisorId supervisor() {
        return matter.supervisor();
    }

    byte @Nullable [] noteDigest() {
        return note == null ? null : note.digest();
    }

    EntryRow row() {
        return new EntryRow(
                id,
                matter.ledger(),
                time.start(),
                time.zone(),
                time.minutes(),
                matter.kind(),
                matter.focus(),
                matter.groupSize(),
                matter.supervisor(),
                matter.registration(),
                matter.module(),
                corrects,
                note == null ? "" : note.words(),
                status,
                sentAt,
                decidedAt,
                returnReason,
                purgedAt);
    }

    private void write(EntryDraft draft) {
        time = new WallTime(draft.start(), draft.zone(), draft.minutes());
        matter = new Matter(draft);
        note = Note.of(draft.note());
    }

    private void require(EntryStatus expected) {
        if (status != expected) {
            throw new EntryLocked();
        }
    }
}
