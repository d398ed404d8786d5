package ca.footing.change;

import ca.footing.registration.RegistrationId;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SubstituteInvitationRepository extends Repository<SubstituteInvitation, SubstituteInvitationId> {
    SubstituteInvitation save(SubstituteInvitation invitation);

    void flush();

    Optional<SubstituteInvitation> findByTokenHash(byte[] tokenHash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from SubstituteInvitation i where i.tokenHash = :tokenHash")
    Optional<SubstituteInvitation> findLocked(byte[] tokenHash);

    @Query("select i from SubstituteInvitation i where i.registration = :registration and i.status = OPEN")
    Optional<SubstituteInvitation> openFor(RegistrationId registration);
}
