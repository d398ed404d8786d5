package ca.footing.progress;

import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's reflection on a module. What they are still writing is a draft beside the finished text, so that nobody
 * reads a sentence before its author has said that it is done.
 */
@Entity
@Table(name = "progress_reflection")
class Reflection {
    static final int MAX_LENGTH = 5000;

    @EmbeddedId
    @AttributeOverride(name = "registration.id", column = @Column(name = "registration_id"))
    @AttributeOverride(name = "module.id", column = @Column(name = "module_id"))
    private Id id;

    @Version
    private Integer version;

    private @Nullable String draft;
    private @Nullable Instant draftSavedAt;
    private String body = "";

    @Enumerated(EnumType.STRING)
    private Sharing sharing = Sharing.PRIVATE;

    private @Nullable Instant finishedAt;
    private @Nullable Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected Reflection() {}

    @SuppressWarnings("NullAway.Init")
    Reflection(RegistrationId registration, ModuleId module) {
        this.id = new Id(registration, module);
    }

    /** Keeps what is being written. @throws ReflectionTooLong beyond 5000 characters */
    void draft(String text, Instant now) {
        draft = refuseTooLong(text);
        draftSavedAt = now;
    }

    /** Finishes the text; the day on which it was first finished stays. */
    void finish(String text, Sharing with, Instant now) {
        if (text.isBlank()) {
            throw new ReflectionEmpty();
        }
        body = refuseTooLong(text.strip());
        sharing = with;
        savedAt = now;
        finishedAt = finishedAt == null ? now : finishedAt;
        draft = null;
        draftSavedAt = null;
    }

    /** @return whether anybody could see anything of it until now */
    boolean keepPrivate() {
        var wasShown = finishedAt != null && sharing != Sharing.PRIVATE;
        sharing = Sharing.PRIVATE;
        return wasShown;
    }

    ModuleProgress.OwnReflection own() {
        return new ModuleProgress.OwnReflection(
                draft == null ? body : draft,
                draft != null,
                sharing,
                finishedAt,
                draft == null ? savedAt : draftSavedAt);
    }

    private static String refuseTooLong(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new ReflectionTooLong();
        }
        return text;
    }

    /** The one reflection of a place on a module. */
    @Embeddable
    record Id(RegistrationId registration, ModuleId module) implements Serializable {}
}
