package ca.footing.payment;

import ca.footing.account.AccountId;
import ca.footing.shared.Money;
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
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something about money that a person has to look at; while it is open, one matter is one task. */
@Entity
@Table(name = "payment_task")
class PaymentTask {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "id"))
    private TaskId id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TaskKind kind;

    private String subject;
    private @Nullable String openKey;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "payment_id"))
    private @Nullable PaymentId payment;

    private @Nullable UUID reference;
    private String explanation;

    @Embedded
    @AttributeOverride(name = "minor", column = @Column(name = "amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "currency", columnDefinition = "char(3)"))
    private @Nullable Money amount;

    private String detail;
    private Instant openedAt;
    private Instant dueAt;
    private @Nullable Instant resolvedAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "resolved_by"))
    private @Nullable AccountId resolvedBy;

    private String note;

    @SuppressWarnings("NullAway.Init")
    protected PaymentTask() {}

    PaymentTask(TaskDraft draft, Instant now) {
        this.id = TaskId.next();
        this.kind = draft.kind();
        this.subject = draft.subject();
        this.openKey = draft.key();
        this.payment = draft.payment();
        this.reference = draft.reference();
        this.explanation = draft.explanation();
        this.amount = draft.amount();
        this.detail = draft.detail();
        this.openedAt = now;
        this.dueAt = draft.dueAt();
        this.note = "";
    }

    TaskKind kind() {
        return kind;
    }

    String subject() {
        return subject;
    }

    @Nullable
    PaymentId payment() {
        return payment;
    }

    /** What is known now; who looks at it sees the latest. */
    void tell(TaskDraft draft) {
        explanation = draft.explanation();
        amount = draft.amount();
        detail = draft.detail();
        if (draft.dueAt().isBefore(dueAt)) {
            dueAt = draft.dueAt();
        }
    }

    /** @param by null when it was settled without a person */
    void resolve(@Nullable AccountId by, String words, Instant now) {
        if (resolvedAt == null) {
            openKey = null;
            resolvedAt = now;
            resolvedBy = by;
            note = words;
        }
    }
}
