package ca.footing.attendance;

import ca.footing.account.PersonName;
import ca.footing.account.Profiles;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All that was ever recorded of a place, newest first: three statements. */
@Component
class RecordHistory {
    private final AttendanceRecordRepository records;
    private final Profiles profiles;

    RecordHistory(AttendanceRecordRepository records, Profiles profiles) {
        this.records = records;
        this.profiles = profiles;
    }

    Map<SessionId, List<RecordEntry>> of(RegistrationId registration) {
        var rows = records.revisions(registration);
        var names = profiles.names(
                rows.stream().map(RevisionRow::recordedBy).distinct().toList());
        var intervals = records.intervals(registration).stream()
                .collect(Collectors.groupingBy(
                        IntervalRow::record,
                        Collectors.mapping(row -> new Span(row.arrivedAt(), row.leftAt()), Collectors.toList())));
        return rows.stream()
                .sorted(Comparator.comparing(RevisionRow::revision).reversed())
                .collect(Collectors.groupingBy(
                        RevisionRow::session,
                        Collectors.mapping(
                                row -> entry(
                                        row, names.get(row.recordedBy()), intervals.getOrDefault(row.id(), List.of())),
                                Collectors.toList())));
    }

    private static RecordEntry entry(RevisionRow row, @Nullable PersonName by, List<Span> spans) {
        return new RecordEntry(
                row.revision(),
                row.kind(),
                row.source(),
                row.reason(),
                by == null ? "" : by.preferredName(),
                row.recordedAt(),
                spans);
    }
}
