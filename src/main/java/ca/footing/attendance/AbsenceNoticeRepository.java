package ca.footing.attendance;

import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AbsenceNoticeRepository extends Repository<AbsenceNotice, AbsenceNoticeId> {
    AbsenceNotice saveAndFlush(AbsenceNotice notice);

    Optional<AbsenceNotice> findBySessionAndRegistration(SessionId session, RegistrationId registration);

    @Query("""
            select new ca.footing.attendance.AbsenceRow(n.session, n.registration, n.announcedAt)
            from AbsenceNotice n where n.session = :session and n.withdrawnAt is null""")
    List<AbsenceRow> at(SessionId session);

    @Query("""
            select new ca.footing.attendance.AbsenceRow(n.session, n.registration, n.announcedAt)
            from AbsenceNotice n where n.registration = :registration and n.withdrawnAt is null""")
    List<AbsenceRow> of(RegistrationId registration);
}
