package ca.footing.practice;

import ca.footing.account.AccountId;
import ca.footing.shared.EmailAddress;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A batch that waits for a supervisor behind a mailed link, which is used once: in the one browser where the identity was
 * confirmed, for an hour. What waits for the same address may join that sitting; a forwarded link opens nothing.
 */
@Entity
@Table(name = "practice_request")
class SignRequest {
    static final Duration LIFE = Duration.ofDays(21);
    static final Duration PAUSE = Duration.ofDays(7);
    private static final Duration COURTESY = Duration.ofDays(3);
    private static final int REMINDERS = 2;

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "id"))
    private SignRequestId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "owner_id"))
    private AccountId owner;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "supervisor_id"))
    private SupervisorId supervisor;

    private MailedLink link;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RequestStatus status = RequestStatus.OPEN;

    private Instant createdAt;
    private Instant expiresAt;
    private int reminders;
    private @Nullable Instant remindedAt;
    private @Nullable Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "practice_request_entry", joinColumns = @JoinColumn(name = "request_id"))
    @AttributeOverride(name = "id", column = @Column(name = "entry_id"))
    @OrderColumn(name = "position")
    private List<EntryId> entries = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected SignRequest() {}

    SignRequest(AccountId owner, SupervisorDetails signer, List<EntryId> entries, String token, Instant now) {
        this.id = SignRequestId.next();
        this.owner = owner;
        this.supervisor = signer.id();
        this.entries.addAll(entries);
        this.link = new MailedLink(signer.email(), token);
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    /**
     * Binds the batch to one sitting in one browser.
     *
     * @return false for a wrong number; the fifth locks the batch
     * @throws SignLinkEnded when it is decided, lapsed, or open in another browser
     */
    boolean confirm(boolean rightNumber, String secret, Instant now) {
        requireOpen(now);
        if (link.isHeld(now)) {
            throw new SignLinkEnded();
        }
        if (!rightNumber) {
            if (link.countWrongTry()) {
                end(RequestStatus.LOCKED, now);
            }
            return false;
        }
        link.join(secret, now);
        return true;
    }

    void join(String secret, Instant now) {
        link.join(secret, now);
    }

    boolean isHeld(Instant now) {
        return isOpen(now) && link.isHeld(now);
    }

    boolean wasHeldBy(String secret) {
        return link.wasHeldBy(secret);
    }

    /** @throws SignLinkEnded unless it is open and this is the browser in which the identity was confirmed */
    void requireSitting(String secret, Instant now) {
        if (!isHeld(now) || !link.wasHeldBy(secret)) {
            throw new SignLinkEnded();
        }
    }

    /** @throws SignLinkEnded when it is decided or lapsed */
    void requireOpen(Instant now) {
        if (!isOpen(now)) {
            throw new SignLinkEnded();
        }
    }

    void end(RequestStatus how, Instant now) {
        status = how;
        endedAt = now;
    }

    /** A reminder brings a new link to the address on record now, and ends the one before. */
    void remind(String token, EmailAddress address, Instant now) {
        link = link.renewed(address, token);
        remindedBeside(now);
    }

    /** The reminder of another batch spoke of this one too; its own link stays. */
    void remindedBeside(Instant now) {
        reminders++;
        remindedAt = now;
    }

    /** Whether its learner may ask for a reminder now: not within three days of the last mail. */
    boolean mayRemind(Instant now) {
        return isOpen(now) && !now.isBefore(lastMail().plus(COURTESY));
    }

    boolean isDueForReminder(Instant now) {
        return reminders < REMINDERS && !now.isBefore(lastMail().plus(PAUSE)) && now.isBefore(expiresAt);
    }

    SignRequestId id() {
        return id;
    }

    AccountId owner() {
        return owner;
    }

    SupervisorId supervisor() {
        return supervisor;
    }

    EmailAddress mailedTo() {
        return link.mailedTo();
    }

    Instant createdAt() {
        return createdAt;
    }

    List<EntryId> entries() {
        return List.copyOf(entries);
    }

    RequestStatus status() {
        return status;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    SentBatch batch() {
        return new SentBatch(id, supervisor, List.copyOf(entries), status, createdAt, expiresAt, reminders, endedAt);
    }

    private boolean isOpen(Instant now) {
        return status == RequestStatus.OPEN && now.isBefore(expiresAt);
    }

    private Instant lastMail() {
        return remindedAt == null ? createdAt : remindedAt;
    }
}
