package ca.footing.billing;

import ca.footing.account.AccountId;
import ca.footing.shared.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money that we owe to a person until a date. Its balance changes by the repository's guarded updates only. */
@Entity
@Table(name = "credit")
class Credit {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "id"))
    private CreditId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "owner_id"))
    private AccountId owner;

    @Column(columnDefinition = "char(3)")
    private Currency currency;

    private long granted;
    private long balance;
    private UUID reference;
    private String reason;
    private Instant grantedAt;
    private Instant expiresAt;
    private @Nullable Instant remindedAt;

    @SuppressWarnings("NullAway.Init")
    protected Credit() {}

    /** @throws IllegalArgumentException unless the amount is positive and lasts beyond now */
    Credit(AccountId owner, Money amount, UUID reference, String reason, Instant now, Instant expiresAt) {
        if (amount.minor() <= 0 || !expiresAt.isAfter(now)) {
            throw new IllegalArgumentException("No credit of " + amount + " until " + expiresAt);
        }
        this.id = CreditId.next();
        this.owner = owner;
        this.currency = amount.currency();
        this.granted = amount.minor();
        this.balance = amount.minor();
        this.reference = reference;
        this.reason = reason;
        this.grantedAt = now;
        this.expiresAt = expiresAt;
    }

    CreditId id() {
        return id;
    }

    long balance() {
        return balance;
    }

    /** The owner was told that it ends soon. */
    void reminded(Instant now) {
        remindedAt = now;
    }

    CreditRow row() {
        return new CreditRow(
                id,
                owner,
                new Money(granted, currency),
                new Money(balance, currency),
                reason,
                reference,
                grantedAt,
                expiresAt);
    }
}
