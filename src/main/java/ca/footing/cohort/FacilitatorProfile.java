package ca.footing.cohort;

import ca.footing.account.AccountId;
import ca.footing.shared.LocalizedText;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** What the public reads of a person who facilitates. */
@Entity
@Table(name = "facilitator")
class FacilitatorProfile {
    @EmbeddedId
    private FacilitatorId id;

    @Version
    private Integer version;

    @EmbeddedColumnNaming("account_%s")
    private AccountId account;

    private String name;
    private String credentials;
    private String registrationNumber;

    @EmbeddedColumnNaming("bio_%s")
    private LocalizedText bio;

    @EmbeddedColumnNaming("conflict_%s")
    private LocalizedText conflictOfInterest;

    @SuppressWarnings("NullAway.Init")
    protected FacilitatorProfile() {}

    @SuppressWarnings("NullAway.Init")
    FacilitatorProfile(Facilitator facilitator) {
        this.id = facilitator.id();
        this.account = facilitator.account();
        revise(facilitator);
    }

    FacilitatorId id() {
        return id;
    }

    /** @throws FacilitatorIncomplete without a name or credentials */
    final void revise(Facilitator facilitator) {
        if (facilitator.name().isBlank() || facilitator.credentials().isBlank()) {
            throw new FacilitatorIncomplete();
        }
        name = facilitator.name().strip();
        credentials = facilitator.credentials().strip();
        registrationNumber = facilitator.registrationNumber().strip();
        bio = facilitator.bio();
        conflictOfInterest = facilitator.conflictOfInterest();
    }
}
