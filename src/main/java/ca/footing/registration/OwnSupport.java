package ca.footing.registration;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * The support of their own that a person named when signing the agreement. It stands apart from the place because nobody
 * but its owner may read it, and it is erased when the place ends unused.
 */
@Entity
@Table(name = "registration_own_support")
class OwnSupport {
    static final int MAX_LENGTH = 500;

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "registration_id"))
    private RegistrationId registration;

    private String named;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected OwnSupport() {}

    OwnSupport(RegistrationId registration, String named) {
        this.registration = registration;
        this.named = named;
    }

    /** An empty text takes the name back. */
    void rename(String changed) {
        named = changed;
    }

    String named() {
        return named;
    }
}
