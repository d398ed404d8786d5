package ca.footing.attendance;

import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AttendanceAppealRepository extends Repository<AttendanceAppeal, AppealId> {
    AttendanceAppeal saveAndFlush(AttendanceAppeal appeal);

    Optional<AttendanceAppeal> findById(AppealId id);

    List<AttendanceAppeal> findBySessionAndState(SessionId session, AppealState state);

    List<AttendanceAppeal> findByRegistration(RegistrationId registration);
}
