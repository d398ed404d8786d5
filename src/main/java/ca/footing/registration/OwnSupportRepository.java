package ca.footing.registration;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface OwnSupportRepository extends Repository<OwnSupport, RegistrationId> {
    Optional<OwnSupport> findById(RegistrationId id);

    OwnSupport save(OwnSupport support);

    void deleteById(RegistrationId id);
}
