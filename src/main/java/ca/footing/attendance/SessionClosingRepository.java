package ca.footing.attendance;

import ca.footing.cohort.SessionId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SessionClosingRepository extends Repository<SessionClosing, SessionId> {
    SessionClosing saveAndFlush(SessionClosing closing);

    Optional<SessionClosing> findById(SessionId session);
}
