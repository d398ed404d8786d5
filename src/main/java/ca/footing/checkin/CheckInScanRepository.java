package ca.footing.checkin;

import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import java.util.List;
import org.springframework.data.repository.Repository;

interface CheckInScanRepository extends Repository<CheckInScan, CheckInScanId> {
    CheckInScan saveAndFlush(CheckInScan scan);

    List<CheckInScan> findBySessionAndRegistrationOrderByCodeAt(SessionId session, RegistrationId registration);

    List<CheckInScan> findBySessionOrderByCodeAt(SessionId session);
}
