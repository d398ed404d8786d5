package ca.footing.attendance;

import ca.footing.cohort.CohortSession;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what counts of some sessions: one statement, whatever their number and that of the people. */
@Component
class PresenceBook {
    private final AttendanceRecordRepository records;

    PresenceBook(AttendanceRecordRepository records) {
        this.records = records;
    }

    Page read(Collection<CohortSession> sessions) {
        var ids = sessions.stream().map(session -> session.id().id()).toList();
        if (ids.isEmpty()) {
            return new Page(List.of(), Map.of(), Map.of());
        }
        var intervals = new HashMap<UUID, List<Interval>>();
        var rows = new HashMap<AttendanceRecord.Place, RecordedRow>();
        for (var each : records.current(ids)) {
            rows.put(place(each.row().session(), each.row().registration()), each.row());
            if (each.arrivedAt() != null && each.leftAt() != null) {
                intervals
                        .computeIfAbsent(each.row().id(), _ -> new ArrayList<>())
                        .add(new Interval(each.arrivedAt(), each.leftAt()));
            }
        }
        return new Page(List.copyOf(sessions), rows, intervals);
    }

    private static AttendanceRecord.Place place(SessionId session, RegistrationId registration) {
        return new AttendanceRecord.Place(session, registration);
    }

    /** What counts of some sessions. */
    record Page(
            List<CohortSession> sessions,
            Map<AttendanceRecord.Place, RecordedRow> rows,
            Map<UUID, List<Interval>> intervals) {
        @Nullable
        RecordedRow row(SessionId session, RegistrationId registration) {
            return rows.get(place(session, registration));
        }

        int revision(SessionId session, RegistrationId registration) {
            var row = row(session, registration);
            return row == null ? 0 : row.revision();
        }

        boolean isRecorded(SessionId session, RegistrationId registration) {
            var row = row(session, registration);
            return row != null && row.counts();
        }

        List<Interval> intervals(SessionId session, RegistrationId registration) {
            var row = row(session, registration);
            return row == null ? List.of() : intervals.getOrDefault(row.id(), List.of());
        }

        Attended attended(CohortSession session, RegistrationId registration) {
            var teaching = TeachingTime.of(session);
            var spans = teaching.spans(intervals(session.id(), registration));
            return new Attended(
                    session.id(),
                    registration,
                    isRecorded(session.id(), registration),
                    spans,
                    teaching.held(),
                    teaching.present(spans),
                    teaching.missedBefore(spans),
                    teaching.missedAfter(spans),
                    teaching.longestGap(spans));
        }

        /** Of some of the sessions that were read, in their order. */
        List<Attended> attended(RegistrationId registration, List<CohortSession> some) {
            return some.stream().map(session -> attended(session, registration)).toList();
        }

        Map<SessionId, Presence> of(RegistrationId registration) {
            return of(registration, sessions);
        }

        /** Of some of the sessions that were read. */
        Map<SessionId, Presence> of(RegistrationId registration, List<CohortSession> some) {
            var all = new LinkedHashMap<SessionId, Presence>();
            attended(registration, some).forEach(each -> all.put(each.session(), Presence.of(each)));
            return all;
        }
    }
}
