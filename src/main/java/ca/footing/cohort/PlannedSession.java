package ca.footing.cohort;

import ca.footing.catalogue.ModuleId;
import ca.footing.shared.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A live session inside its {@link Cohort}: the promise in wall time, and the instants that follow from it. */
@Entity
@Table(name = "cohort_session")
class PlannedSession {
    @EmbeddedId
    private SessionId id;

    @Version
    private Integer version;

    /** Written by the cohort, which owns the row; read here so that seats can be counted by cohort. */
    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "cohort_id", insertable = false, updatable = false))
    private CohortId cohort;

    private int position;
    private @Nullable Integer ownCapacity;
    private int capacity;
    private int seatsTaken;
    private int guests;

    @EmbeddedColumnNaming("module_%s")
    private @Nullable ModuleId module;

    @EmbeddedColumnNaming("title_%s")
    private LocalizedText title;

    @EmbeddedColumnNaming("wall_%s")
    private SessionTime time;

    private Instant startsAt;
    private Instant endsAt;

    @Convert(converter = BreaksColumn.class)
    private SessionBreaks breaks;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Format format;

    private String venue;
    private @Nullable String joinUrl;

    @SuppressWarnings("NullAway.Init")
    protected PlannedSession() {}

    @SuppressWarnings("NullAway.Init")
    PlannedSession(SessionDraft draft, ZoneId zone) {
        this.id = SessionId.next();
        revise(draft, zone);
    }

    static PlannedSession find(SessionId id, List<PlannedSession> timetable) {
        return timetable.stream()
                .filter(session -> session.id.equals(id))
                .findFirst()
                .orElseThrow();
    }

    SessionId id() {
        return id;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    SessionTime time() {
        return time;
    }

    Format format() {
        return format;
    }

    @Nullable
    ModuleId module() {
        return module;
    }

    int seatsTaken() {
        return seatsTaken;
    }

    /** Seats taken by people of its own cohort. */
    int seatsBooked() {
        return seatsTaken - guests;
    }

    boolean hasGuests() {
        return guests > 0;
    }

    int seatsFree() {
        return capacity - seatsTaken;
    }

    /** So many people of its own cohort have a seat in it, its guests besides. */
    void seat(int people) {
        seatsTaken = people + guests;
    }

    /** As many seats as the cohort has, or more of its own. @throws SessionTooSmall when people would lose theirs */
    void fit(int cohortsCapacity) {
        if (ownCapacity != null && ownCapacity < cohortsCapacity) {
            throw new SessionTooSmall(Math.max(cohortsCapacity, seatsTaken));
        }
        capacity = ownCapacity == null ? cohortsCapacity : ownCapacity;
        if (seatsTaken > capacity) {
            throw new SessionTooSmall(seatsTaken);
        }
    }

    boolean isComplete() {
        return title.isComplete() && (!format.hasRoom() || !venue.isEmpty());
    }

    boolean overlaps(PlannedSession other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    void placeAt(int newPosition) {
        position = newPosition;
    }

    /** Keeps the wall time that was promised, on the clocks of another zone. */
    void moveTo(ZoneId zone) {
        schedule(new SessionTime(time.start(), time.end(), zone));
    }

    /** @throws SessionTimeInvalid, BreaksTooLong, BreakOutsideSession, BreaksOverlap, JoinLinkMalformed */
    final void revise(SessionDraft draft, ZoneId zone) {
        if (!draft.end().isAfter(draft.start())
                || draft.end().isAfter(draft.start().plusDays(1))) {
            throw new SessionTimeInvalid();
        }
        schedule(new SessionTime(draft.start(), draft.end(), zone));
        module = draft.module();
        title = draft.title();
        ownCapacity = draft.seats();
        breaks = draft.breaks().checked(time);
        format = draft.format();
        venue = draft.venue().strip();
        joinUrl = draft.joinUrl() == null || draft.joinUrl().isBlank() ? null : webAddress(draft.joinUrl());
    }

    private void schedule(SessionTime promised) {
        time = promised;
        startsAt = promised.startsAt();
        endsAt = promised.endsAt();
    }

    private static String webAddress(String url) {
        try {
            var address = new URI(url.strip());
            if (!"https".equals(address.getScheme()) || address.getHost() == null) {
                throw new JoinLinkMalformed();
            }
            return address.toString();
        } catch (URISyntaxException _) {
            throw new JoinLinkMalformed();
        }
    }
}
