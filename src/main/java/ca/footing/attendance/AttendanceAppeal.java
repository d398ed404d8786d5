package ca.footing.attendance;

import ca.footing.account.AccountId;
import ca.footing.cohort.SessionId;
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
import org.jspecify.annotations.Nullable;

/** A learner disagrees with one record of theirs; somebody who may correct it answers. */
@Entity
@Table(name = "attendance_appeal")
class AttendanceAppeal {
    @EmbeddedId
    private AppealId id;

    @Version
    private Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "session_id"))
    private SessionId session;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "registration_id"))
    private RegistrationId registration;

    private int revision;
    private String words;
    private Instant appealedAt;

    @Enumerated(EnumType.STRING)
    private AppealState state;

    private String answer;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "answered_by"))
    private @Nullable AccountId answeredBy;

    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected AttendanceAppeal() {}

    @SuppressWarnings("NullAway.Init")
    AttendanceAppeal(RecordedRow against, String words, Instant now) {
        this.id = AppealId.next();
        this.session = against.session();
        this.registration = against.registration();
        this.revision = against.revision();
        this.words = words;
        this.appealedAt = now;
        this.state = AppealState.OPEN;
        this.answer = "";
    }

    AppealId id() {
        return id;
    }

    SessionId session() {
        return session;
    }

    RegistrationId registration() {
        return registration;
    }

    /** @throws AppealAnswered when somebody did already */
    void answer(AppealState how, String why, AccountId by, Instant now) {
        if (state != AppealState.OPEN) {
            throw new AppealAnswered();
        }
        state = how;
        answer = why;
        answeredBy = by;
        answeredAt = now;
    }

    Appeal facts() {
        return new Appeal(id, session, registration, revision, words, appealedAt, state, answer, answeredAt);
    }
}
