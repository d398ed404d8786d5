package ca.footing.progress;

import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Ids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** That an author finished or withdrew a reflection, without a word of it. */
@Entity
@Table(name = "progress_reflection_step")
class ReflectionStep {
    @EmbeddedId
    private Id id;

    @Version
    private Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "registration_id"))
    private RegistrationId registration;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "module_id"))
    private ModuleId module;

    @Enumerated(EnumType.STRING)
    private ReflectionStepKind kind;

    private Instant happenedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReflectionStep() {}

    @SuppressWarnings("NullAway.Init")
    ReflectionStep(RegistrationId registration, ModuleId module, ReflectionStepKind kind, Instant happenedAt) {
        this.id = new Id(Ids.next());
        this.registration = registration;
        this.module = module;
        this.kind = kind;
        this.happenedAt = happenedAt;
    }

    /** Identity of one step. */
    @Embeddable
    record Id(UUID id) implements Serializable {}
}
