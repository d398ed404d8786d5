package ca.footing.attendance;

import ca.footing.cohort.CohortSession;
import ca.footing.registration.RegistrationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What was said of people beside the record, for a whole roll: three statements. */
@Component
class RollRemarks {
    private final AbsenceNoticeRepository notices;
    private final AttendanceAppealRepository appeals;
    private final ObjectProvider<PhoneTimes> phones;

    RollRemarks(
            AbsenceNoticeRepository notices, AttendanceAppealRepository appeals, ObjectProvider<PhoneTimes> phones) {
        this.notices = notices;
        this.appeals = appeals;
        this.phones = phones;
    }

    Said at(CohortSession session) {
        return new Said(
                notices.at(session.id()).stream()
                        .collect(Collectors.toMap(AbsenceRow::registration, AbsenceRow::announcedAt)),
                appeals.findBySessionAndState(session.id(), AppealState.OPEN).stream()
                        .map(AttendanceAppeal::facts)
                        .collect(Collectors.toMap(Appeal::registration, appeal -> appeal, (_, newer) -> newer)),
                phones.stream()
                        .flatMap(phone -> phone.at(session.id()).entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** By place. */
    record Said(
            Map<RegistrationId, Instant> absences,
            Map<RegistrationId, Appeal> appeals,
            Map<RegistrationId, List<PhoneTimes.PhoneTime>> phones) {
        RollCall.Remarks of(RegistrationId place, @Nullable RecordedRow row) {
            return new RollCall.Remarks(
                    row == null ? 0 : row.revision(),
                    absences.get(place),
                    appeals.get(place),
                    phones.getOrDefault(place, List.of()));
        }
    }
}
