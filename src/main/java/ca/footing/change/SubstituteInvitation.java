package ca.footing.change;

import ca.footing.registration.RegistrationId;
import ca.footing.shared.EmailAddress;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A colleague is asked by mail to take a place; one at a time for each place, until the first session begins. */
@Entity
@Table(name = "substitute_invitation")
class SubstituteInvitation {
    private static final int OPEN = 1;

    @EmbeddedId
    private SubstituteInvitationId id;

    @Version
    private @Nullable Integer version;

    @EmbeddedColumnNaming("registration_%s")
    private RegistrationId registration;

    private String email;

    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] tokenHash;

    private Instant invitedAt;
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private InvitationStatus status;

    private @Nullable Integer openKey;

    @SuppressWarnings("NullAway.Init")
    protected SubstituteInvitation() {}

    SubstituteInvitation(
            RegistrationId registration, EmailAddress email, byte[] tokenHash, Instant now, Instant endsAt) {
        this.id = SubstituteInvitationId.next();
        this.registration = registration;
        this.email = email.value();
        this.tokenHash = tokenHash.clone();
        this.invitedAt = now;
        this.endsAt = endsAt;
        this.status = InvitationStatus.OPEN;
        this.openKey = OPEN;
    }

    SubstituteInvitationId id() {
        return id;
    }

    RegistrationId registration() {
        return registration;
    }

    String email() {
        return email;
    }

    Instant endsAt() {
        return endsAt;
    }

    boolean isOpen(Instant now) {
        return status == InvitationStatus.OPEN && now.isBefore(endsAt);
    }

    /** Nobody is asked any more, whether its time has passed or not. */
    void takeBack(Instant now) {
        status = isOpen(now) ? InvitationStatus.TAKEN_BACK : InvitationStatus.ENDED;
        openKey = null;
    }

    /** @throws SubstitutionEnded when it is not open any more */
    void become(InvitationStatus next, Instant now) {
        if (!isOpen(now)) {
            throw new SubstitutionEnded();
        }
        status = next;
        openKey = null;
    }
}
