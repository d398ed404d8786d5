package ca.footing.attendance;

import ca.footing.account.AccountId;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What somebody recorded of one place at one session; never changed, only followed by the next revision. */
@Entity
@Table(name = "attendance_record")
class AttendanceRecord {
    static final int REASON_LENGTH = 500;

    @EmbeddedId
    private AttendanceRecordId id;

    @Version
    private Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "session_id"))
    private SessionId session;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "registration_id"))
    private RegistrationId registration;

    private int revision;

    @Enumerated(EnumType.STRING)
    private RecordKind kind;

    @Enumerated(EnumType.STRING)
    private Source source;

    private String reason;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "recorded_by"))
    private AccountId recordedBy;

    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "attendance_interval", joinColumns = @JoinColumn(name = "record_id"))
    private Set<Interval> intervals = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected AttendanceRecord() {}

    @SuppressWarnings("NullAway.Init")
    AttendanceRecord(Place place, int revision, RecordKind kind, List<Interval> intervals, Author author) {
        this.id = AttendanceRecordId.next();
        this.session = place.session();
        this.registration = place.registration();
        this.revision = revision;
        this.kind = kind;
        this.intervals.addAll(intervals);
        this.source = author.source();
        this.reason = author.reason();
        this.recordedBy = author.account();
        this.recordedAt = author.at();
    }

    AttendanceRecordId id() {
        return id;
    }

    /** One place at one session. */
    record Place(SessionId session, RegistrationId registration) {}

    /** Who records, when and why; {@code reason} is empty at the roll call itself. */
    record Author(AccountId account, Source source, Instant at, String reason) {}
}
