package ca.footing.account;

import ca.footing.shared.EmailAddress;
import ca.footing.shared.Tokens;
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
import org.jspecify.annotations.Nullable;

/**
 * A link that works once. A confirmation carries the password and the name given with it: whoever confirms must know
 * that password, so nobody activates by mistake what a stranger began under their address.
 */
@Entity
@Table(name = "account_token")
class AccountToken {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "id"))
    private AccountTokenId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "account_id"))
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private TokenPurpose purpose;

    private byte[] hash;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "email"))
    private @Nullable EmailAddress email;

    private @Nullable String passwordHash;
    private @Nullable String name;
    private @Nullable String continueAt;

    @SuppressWarnings("NullAway.Init")
    protected AccountToken() {}

    AccountToken(AccountId account, TokenPurpose purpose, String token, Instant now) {
        this.id = AccountTokenId.next();
        this.account = account;
        this.purpose = purpose;
        this.hash = Tokens.hash(token);
        this.expiresAt = now.plus(purpose.lifetime());
    }

    AccountToken withAddress(EmailAddress address) {
        this.email = address;
        return this;
    }

    AccountToken withSignUp(String pendingHash, String pendingName, String pendingContinueAt) {
        this.passwordHash = pendingHash;
        this.name = pendingName;
        this.continueAt = pendingContinueAt;
        return this;
    }

    AccountId account() {
        return account;
    }

    /** @throws IllegalStateException where the purpose carries no address */
    EmailAddress email() {
        if (email == null) {
            throw new IllegalStateException("A " + purpose + " link carries no address");
        }
        return email;
    }

    String pendingHash() {
        return passwordHash == null ? "" : passwordHash;
    }

    String pendingName() {
        return name == null ? "" : name;
    }

    String continueAt() {
        return continueAt == null ? "" : continueAt;
    }

    AccountTokenId id() {
        return id;
    }
}
