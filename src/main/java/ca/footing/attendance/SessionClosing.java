package ca.footing.attendance;

import ca.footing.account.AccountId;
import ca.footing.cohort.SessionId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Says that the roll of a session is settled. */
@Entity
@Table(name = "attendance_closing")
class SessionClosing {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "session_id"))
    private SessionId session;

    @Version
    private Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "closed_by"))
    private AccountId closedBy;

    private Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected SessionClosing() {}

    @SuppressWarnings("NullAway.Init")
    SessionClosing(SessionId session, AccountId closedBy, Instant closedAt) {
        this.session = session;
        this.closedBy = closedBy;
        this.closedAt = closedAt;
    }

    Instant closedAt() {
        return closedAt;
    }
}
