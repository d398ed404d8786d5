package ca.footing.progress;

import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
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

/** One time that a person practised a module's exercise. */
@Entity
@Table(name = "progress_exercise")
class ExercisePractice {
    @EmbeddedId
    private ExercisePracticeId id;

    @Version
    private Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "registration_id"))
    private RegistrationId registration;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "module_id"))
    private ModuleId module;

    @Enumerated(EnumType.STRING)
    private ExerciseContext context;

    private Instant doneAt;
    private String note = "";

    @SuppressWarnings("NullAway.Init")
    protected ExercisePractice() {}

    @SuppressWarnings("NullAway.Init")
    ExercisePractice(RegistrationId registration, ModuleId module, ExerciseContext context, Instant at, String note) {
        this.id = ExercisePracticeId.next();
        this.registration = registration;
        this.module = module;
        this.context = context;
        this.doneAt = at;
        this.note = note;
    }

    boolean isOf(RegistrationId place) {
        return registration.equals(place);
    }
}
