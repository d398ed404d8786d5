package ca.footing.access;

import ca.footing.account.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a person is signed in with some browser, as every node can see and end it. */
@Entity
@Table(name = "account_session")
class AccountSession {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "id"))
    private SessionId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "account_id"))
    private AccountId account;

    private String device;
    private Instant createdAt;
    private Instant lastSeenAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected AccountSession() {}

    AccountSession(AccountId account, String device, Instant now) {
        this.id = SessionId.next();
        this.account = account;
        this.device = device;
        this.createdAt = now;
        this.lastSeenAt = now;
    }

    SessionId id() {
        return id;
    }
}
