package ca.footing.attendance;

import ca.footing.registration.RegistrationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttendanceRecordRepository extends Repository<AttendanceRecord, AttendanceRecordId> {
    AttendanceRecord saveAndFlush(AttendanceRecord newRecord);

    /** The newest revision of each place at these sessions, once for each of its intervals, and once without any. */
    @Query("""
            select new ca.footing.attendance.AttendanceRecordRepository$Current(
                new ca.footing.attendance.RecordedRow(
                    r.id.id, r.session, r.registration, r.revision, r.kind, r.source, r.recordedAt),
                i.arrivedAt, i.leftAt)
            from AttendanceRecord r left join r.intervals i
            where r.session.id in :sessions and r.revision = (
                select max(newer.revision) from AttendanceRecord newer
                where newer.session = r.session and newer.registration = r.registration)
            order by i.arrivedAt""")
    List<Current> current(Collection<UUID> sessions);

    /** A record with one of its intervals, if it has any. */
    record Current(
            RecordedRow row,
            @Nullable Instant arrivedAt,
            @Nullable Instant leftAt) {}

    @Query("""
            select new ca.footing.attendance.RevisionRow(
                r.id.id, r.session, r.revision, r.kind, r.source, r.reason, r.recordedBy, r.recordedAt)
            from AttendanceRecord r where r.registration = :registration""")
    List<RevisionRow> revisions(RegistrationId registration);

    @Query("""
            select new ca.footing.attendance.IntervalRow(r.id.id, i.arrivedAt, i.leftAt)
            from AttendanceRecord r join r.intervals i
            where r.registration = :registration order by i.arrivedAt""")
    List<IntervalRow> intervals(RegistrationId registration);
}
