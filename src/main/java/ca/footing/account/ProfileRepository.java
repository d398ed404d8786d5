package ca.footing.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProfileRepository extends Repository<ProfessionalProfile, AccountId> {
    ProfessionalProfile save(ProfessionalProfile profile);

    Optional<ProfessionalProfile> findById(AccountId account);

    List<ProfessionalProfile> findByAccountIn(Collection<AccountId> accounts);
}
