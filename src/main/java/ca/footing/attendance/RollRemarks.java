package ca.footing.attendance;

import ca.footing.cohort.CohortSession;
import ca.footing.registration.RegistrationId;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was said of people beside the record, for a whole roll: two statements. */
@Component
class RollRemarks {
    private final AbsenceNoticeRepository notices;
    private final AttendanceAppealRepository appeals;

    RollRemarks(AbsenceNoticeRepository notices, AttendanceAppealRepository appeals) {
        this.notices = notices;
        this.appeals = appeals;
    }

    Said at(CohortSession session) {
        return new Said(
                notices.at(session.id()).stream()
                        .collect(Collectors.toMap(AbsenceRow::registration, AbsenceRow::announcedAt)),
                appeals.findBySessionAndState(session.id(), AppealState.OPEN).stream()
                        .map(AttendanceAppeal::facts)
                        .collect(Collectors.toMap(Appeal::registration, appeal -> appeal, (_, newer) -> newer)));
    }

    /** By place. */
    record Said(Map<RegistrationId, Instant> absences, Map<RegistrationId, Appeal> appeals) {
        RollCall.Remarks of(RegistrationId place, @Nullable RecordedRow row) {
            return new RollCall.Remarks(row == null ? 0 : row.revision(), absences.get(place), appeals.get(place));
        }
    }
}
