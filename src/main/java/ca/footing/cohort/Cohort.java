package ca.footing.cohort;

import ca.footing.catalogue.SeriesId;
import ca.footing.refund.RefundPolicy;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Province;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One run of a series with its own dates, seats and prices. Seats are taken and given back by {@link Seats} alone. */
@Entity
@Table(name = "cohort")
class Cohort {
    @EmbeddedId
    private CohortId id;

    @Version
    private Integer version;

    private int revision;
    private String code;

    @EmbeddedColumnNaming("series_%s")
    private SeriesId series;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CohortStatus status;

    @EmbeddedColumnNaming("name_%s")
    private LocalizedText name;

    private int capacity;
    private int seatsTaken;
    private int wholeTaken;
    private String language;
    private String city;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.CHAR)
    private Province venueProvince;

    private ZoneId zone;
    private boolean fullAttendance;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    private LocalDateTime closesWall;

    private Instant closesAt;

    @Embedded
    private Outline outline;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "cohort_id", nullable = false, updatable = false)
    private List<PlannedSession> timetable = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "cohort_id", nullable = false, updatable = false)
    private List<Price> prices = new ArrayList<>();

    @Convert(converter = PolicyColumn.class)
    @Column(columnDefinition = "text")
    private RefundPolicy refundPolicy;

    @ElementCollection
    @CollectionTable(name = "cohort_facilitator", joinColumns = @JoinColumn(name = "cohort_id"))
    @OrderColumn(name = "position")
    @AttributeOverride(name = "id", column = @Column(name = "facilitator_id"))
    private List<FacilitatorId> facilitators = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Cohort() {}

    @SuppressWarnings("NullAway.Init")
    Cohort(CohortDraft draft) {
        this.id = CohortId.next();
        this.status = CohortStatus.DRAFT;
        write(draft);
    }

    CohortId id() {
        return id;
    }

    int revision() {
        return revision;
    }

    void revise(CohortDraft draft) {
        CohortRules.requireSameSeries(status, series, draft);
        write(draft);
        revision++;
    }

    void publish() {
        status = CohortStatus.PUBLISHED;
        revision++;
        outline();
    }

    void withdraw() {
        status = CohortStatus.WITHDRAWN;
        revision++;
    }

    SessionId plan(SessionDraft draft) {
        var session = Timetable.add(timetable, draft, zone, wholeTaken);
        outline();
        return session;
    }

    void replan(SessionId session, SessionDraft draft) {
        Timetable.change(PlannedSession.find(session, timetable), timetable, draft, zone, wholeTaken);
        outline();
    }

    /** @throws SessionHasBegun when participants may have been there */
    void drop(SessionId session, Instant now) {
        var dropped = PlannedSession.find(session, timetable);
        if (status != CohortStatus.DRAFT && dropped.startsAt().isBefore(now)) {
            throw new SessionHasBegun();
        }
        Timetable.drop(dropped, timetable, wholeTaken);
        outline();
    }

    CohortDraft draft() {
        return new CohortDraft(
                series,
                code,
                name,
                capacity,
                language,
                city,
                venueProvince,
                zone,
                closesWall,
                List.copyOf(facilitators),
                Price.inOrder(prices),
                refundPolicy,
                fullAttendance);
    }

    private void write(CohortDraft draft) {
        CohortRules.requireValid(draft, wholeTaken);
        code = draft.code();
        series = draft.series();
        name = draft.name();
        capacity = draft.capacity();
        language = draft.language();
        city = draft.city().strip();
        venueProvince = draft.venueProvince();
        zone = draft.zone();
        fullAttendance = draft.fullAttendance();
        closesWall = draft.closesAt();
        closesAt = closesWall.atZone(zone).toInstant();
        timetable.forEach(session -> session.moveTo(zone));
        Price.revise(prices, draft.prices());
        refundPolicy = draft.refunds().requireValid();
        facilitators.clear();
        draft.facilitators().stream().distinct().forEach(facilitators::add);
        outline();
    }

    private void outline() {
        CohortRules.order(timetable);
        seatsTaken = Timetable.fit(timetable, capacity, wholeTaken);
        outline = Outline.of(timetable, prices, closesAt);
        if (status == CohortStatus.PUBLISHED) {
            CohortRules.requireComplete(name, timetable, prices, facilitators);
            outline.requireClosed(closesAt);
        }
    }
}
