package ca.footing.practice;

import ca.footing.account.AccountId;
import ca.footing.shared.Tokens;
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
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A batch that waits for a supervisor behind a mailed link. The link is used once; after the identity is confirmed it
 * works in that one browser only, for an hour, so that a forwarded link opens nothing.
 */
@Entity
@Table(name = "practice_request")
class SignRequest {
    static final Duration LIFE = Duration.ofDays(21);
    static final Duration PAUSE = Duration.ofDays(7);
    static final Duration COURTESY = Duration.ofDays(3);
    static final int REMINDERS = 2;
    private static final Duration SITTING = Duration.ofHours(1);
    private static final int WRONG_TRIES = 5;

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

    @Column(columnDefinition = "binary(32)")
    private byte[] tokenHash;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RequestStatus status = RequestStatus.OPEN;

    private Instant createdAt;
    private Instant expiresAt;
    private int wrongTries;
    private @Nullable Instant confirmedAt;

    @Column(columnDefinition = "binary(32)")
    private byte @Nullable [] sessionHash;

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

    SignRequest(AccountId owner, SupervisorId supervisor, List<EntryId> entries, String token, Instant now) {
        this.id = SignRequestId.next();
        this.owner = owner;
        this.supervisor = supervisor;
        this.entries.addAll(entries);
        this.tokenHash = Tokens.hash(token);
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
        if (sessionHash != null && sits(now)) {
            throw new SignLinkEnded();
        }
        if (!rightNumber) {
            wrongTries++;
            if (wrongTries >= WRONG_TRIES) {
                end(RequestStatus.LOCKED, now);
            }
            return false;
        }
        sessionHash = Tokens.hash(secret);
        confirmedAt = now;
        return true;
    }

    /** @throws SignLinkEnded unless it is open and this is the browser in which the identity was confirmed */
    void requireSitting(String secret, Instant now) {
        requireOpen(now);
        if (sessionHash == null || !sits(now) || !MessageDigest.isEqual(sessionHash, Tokens.hash(secret))) {
            throw new SignLinkEnded();
        }
    }

    /** @throws SignLinkEnded when it is decided or lapsed */
    void requireOpen(Instant now) {
        if (status != RequestStatus.OPEN || !now.isBefore(expiresAt)) {
            throw new SignLinkEnded();
        }
    }

    void end(RequestStatus how, Instant now) {
        status = how;
        endedAt = now;
        sessionHash = null;
    }

    /** A reminder brings a new link and ends the one before. */
    void remind(String token, Instant now) {
        tokenHash = Tokens.hash(token);
        sessionHash = null;
        reminders++;
        remindedAt = now;
    }

    /** Whether its learner may ask for a reminder now: not within three days of the last mail. */
    boolean mayRemind(Instant now) {
        return status == RequestStatus.OPEN
                && now.isBefore(expiresAt)
                && !now.isBefore(lastMail().plus(COURTESY));
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

    private Instant lastMail() {
        return remindedAt == null ? createdAt : remindedAt;
    }

    private boolean sits(Instant now) {
        return confirmedAt != null && now.isBefore(confirmedAt.plus(SITTING));
    }
}
