package ca.footing.billing;

import ca.footing.payment.PaymentId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One line of the ledger of credits; never changed, never deleted. */
@Entity
@Immutable
@Table(name = "credit_entry")
class CreditEntry implements Persistable<CreditEntryId> {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "id"))
    private CreditEntryId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "credit_id"))
    private CreditId credit;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CreditMovement kind;

    private long amount;
    private long balanceChange;
    private Instant at;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "payment_id"))
    private @Nullable PaymentId payment;

    private @Nullable UUID reference;

    @SuppressWarnings("NullAway.Init")
    protected CreditEntry() {}

    /** @param amount positive, in the minor unit; the movement gives the direction */
    CreditEntry(
            CreditId credit,
            CreditMovement kind,
            long amount,
            Instant at,
            @Nullable PaymentId payment,
            @Nullable UUID reference) {
        this.id = CreditEntryId.next();
        this.credit = credit;
        this.kind = kind;
        this.amount = amount;
        this.balanceChange = kind.change(amount);
        this.at = at;
        this.payment = payment;
        this.reference = reference;
    }

    @Override
    public CreditEntryId getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
