package ca.footing.progress;

import ca.footing.catalogue.MaterialId;
import ca.footing.registration.RegistrationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;

/** A person's word that they have read an edition of a material; it stays when the material is corrected. */
@Entity
@Table(name = "progress_acknowledgement")
class Acknowledgement {
    @EmbeddedId
    @AttributeOverride(name = "registration.id", column = @Column(name = "registration_id"))
    @AttributeOverride(name = "material.id", column = @Column(name = "material_id"))
    private Id id;

    @Version
    private Integer version;

    private Instant acknowledgedAt;

    private boolean counts;

    @SuppressWarnings("NullAway.Init")
    protected Acknowledgement() {}

    @SuppressWarnings("NullAway.Init")
    Acknowledgement(RegistrationId registration, MaterialId material, int edition, Instant at) {
        this.id = new Id(registration, material, edition);
        this.acknowledgedAt = at;
        this.counts = true;
    }

    /** An edition of a material as read by one place. */
    @Embeddable
    record Id(RegistrationId registration, MaterialId material, int edition) implements Serializable {}
}
