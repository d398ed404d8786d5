package ca.footing.calendar;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Format;
import ca.footing.cohort.SessionId;
import ca.footing.cohort.SessionTime;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Ids;
import ca.footing.shared.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A session as it stands in the calendar of a person who has a place. It keeps its identity for ever, and its revision
 * (the sequence of RFC 5545, 3.8.7.4) rises with each change, so that a calendar moves the session it has instead of adding another.
 */
@Entity
@Table(name = "calendar_entry")
class CalendarEntry {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "registration_id"))
    private RegistrationId registration;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "session_id"))
    private SessionId session;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "account_id"))
    private AccountId account;

    /** Whose session it is: for a guest another cohort than the place's. */
    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "cohort_id"))
    private CohortId cohort;

    @EmbeddedColumnNaming("title_%s")
    private LocalizedText title;

    @EmbeddedColumnNaming("wall_%s")
    private SessionTime time;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Format format;

    private String venue;
    private int revision;
    private boolean cancelled;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected CalendarEntry() {}

    @SuppressWarnings("NullAway.Init")
    CalendarEntry(RegistrationId registration, AccountId account, CohortSession session, Instant now) {
        this.id = Ids.next();
        this.registration = registration;
        this.account = account;
        this.cohort = session.cohort();
        this.session = session.id();
        take(CalendarSession.of(session));
        this.changedAt = now;
    }

    /** Takes over what the session is now; a cancelled entry comes back. False when nothing is different. */
    boolean follow(CalendarSession now, Instant at) {
        if (!cancelled && held().equals(now)) {
            return false;
        }
        take(now);
        cancelled = false;
        change(at);
        return true;
    }

    /** The session, or the person's place in it, is no more. False when that is known already. */
    boolean cancel(Instant at) {
        if (cancelled) {
            return false;
        }
        cancelled = true;
        change(at);
        return true;
    }

    RegistrationId registration() {
        return registration;
    }

    AccountId account() {
        return account;
    }

    SessionId session() {
        return session;
    }

    EntryFacts facts() {
        return new EntryFacts(registration, session, held(), revision, cancelled, changedAt);
    }

    private CalendarSession held() {
        return new CalendarSession(title, time, format, venue);
    }

    private void take(CalendarSession session) {
        title = session.title();
        time = session.time();
        format = session.format();
        venue = session.venue();
    }

    private void change(Instant at) {
        revision++;
        changedAt = at;
    }
}
