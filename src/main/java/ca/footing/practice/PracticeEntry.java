package ca.footing.practice;

import ca.footing.account.AccountId;
import ca.footing.registration.RegistrationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
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

    @Embedded
    private Signing signing;

    private Instant createdAt;
    private @Nullable Instant purgedAt;

    @SuppressWarnings("NullAway.Init")
    protected PracticeEntry() {}

    PracticeEntry(AccountId owner, EntryDraft draft, @Nullable EntryId corrects, Instant now) {
        this.id = EntryId.next();
        this.owner = owner;
        this.corrects = corrects;
        this.createdAt = now;
        this.signing = Signing.begin();
        write(draft);
    }

    /** @throws EntryLocked when it is approved or lies with somebody who signs */
    void rewrite(EntryDraft draft) {
        signing.requireWritable();
        write(draft);
        signing.reopen();
        purgedAt = null;
    }

    /** @throws EntryLocked when it is approved or lies with somebody who signs */
    void requireWritable() {
        signing.requireWritable();
    }

    /** @throws EntryLocked when it is approved or lies with somebody who signs */
    void send(AskedSigner whom, Instant now) {
        signing.send(whom, now);
    }

    /** It was not decided: the learner may change it and send it again. */
    void takeBack() {
        signing.takeBack();
    }

    /** @throws EntryLocked unless it lies with somebody who signs */
    void approve(@Nullable AccountId account, Instant now) {
        signing.approve(account, now);
    }

    /** Sends it back; an identifying note is purged with it. @throws EntryLocked unless it lies with a signer */
    void giveBack(ReturnReason reason, Instant now) {
        signing.giveBack(reason, now);
        if (reason == ReturnReason.IDENTIFYING) {
            purge(now);
        }
    }

    /** Forgets the note for good; that there was one, and when it went, stays. */
    void purge(Instant now) {
        if (note != null) {
            note.purge(status() == EntryStatus.APPROVED);
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
        return signing.status();
    }

    @Nullable
    AskedSigner asked() {
        return signing.asked();
    }

    @Nullable
    SupervisorId supervisor() {
        return matter.supervisor();
    }

    boolean isPracticeFor(RegistrationId place) {
        return matter.ledger() == Ledger.PROGRAMME && place.equals(matter.registration());
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
                status(),
                asked() == null ? null : asked().signer(),
                signing.sentAt(),
                signing.decidedAt(),
                signing.returnReason(),
                purgedAt);
    }

    private void write(EntryDraft draft) {
        time = new WallTime(draft.start(), draft.zone(), draft.minutes());
        matter = new Matter(draft);
        note = Note.of(draft.note());
    }
}
