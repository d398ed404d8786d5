package ca.footing.practice;

import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What an entry was: its kind, which decides the ledger, the focus, and with whom or for which workshop. */
@Embeddable
class Matter {
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Ledger ledger;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PracticeKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Focus focus;

    private @Nullable Integer groupSize;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "supervisor_id"))
    private @Nullable SupervisorId supervisor;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "registration_id"))
    private @Nullable RegistrationId registration;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "module_id"))
    private @Nullable ModuleId module;

    @SuppressWarnings("NullAway.Init")
    protected Matter() {}

    Matter(EntryDraft draft) {
        this.ledger = draft.kind().ledger();
        this.kind = draft.kind();
        this.focus = draft.focus();
        this.groupSize = draft.kind().isGroup() ? draft.groupSize() : null;
        this.supervisor = draft.supervisor();
        this.registration = draft.registration();
        this.module = draft.module();
    }

    Ledger ledger() {
        return ledger;
    }

    PracticeKind kind() {
        return kind;
    }

    Focus focus() {
        return focus;
    }

    @Nullable
    Integer groupSize() {
        return groupSize;
    }

    @Nullable
    SupervisorId supervisor() {
        return supervisor;
    }

    @Nullable
    RegistrationId registration() {
        return registration;
    }

    @Nullable
    ModuleId module() {
        return module;
    }
}
