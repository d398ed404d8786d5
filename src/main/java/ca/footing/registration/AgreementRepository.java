package ca.footing.registration;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AgreementRepository extends Repository<Agreement, String> {
    Optional<Agreement> findByVersion(String version);

    /** The version in force at a moment. */
    Optional<Agreement> findFirstByEffectiveFromLessThanEqualOrderByEffectiveFromDesc(Instant at);
}
