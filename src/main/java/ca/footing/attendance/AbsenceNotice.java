package ca.footing.attendance;

import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody said in advance that they will not be at a session; nobody asks why. */
@Entity
@Table(name = "absence_notice")
class AbsenceNotice {
    @EmbeddedId
    private AbsenceNoticeId id;

    @Version
    private Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "session_id"))
    private SessionId session;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "registration_id"))
    private RegistrationId registration;

    private Instant announcedAt;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected AbsenceNotice() {}

    @SuppressWarnings("NullAway.Init")
    AbsenceNotice(SessionId session, RegistrationId registration, Instant now) {
        this.id = AbsenceNoticeId.next();
        this.session = session;
        this.registration = registration;
        this.announcedAt = now;
    }

    boolean stands() {
        return withdrawnAt == null;
    }

    void announceAgain(Instant now) {
        announcedAt = now;
        withdrawnAt = null;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }
}
