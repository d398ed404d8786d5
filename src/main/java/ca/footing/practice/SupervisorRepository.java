package ca.footing.practice;

import ca.footing.account.AccountId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SupervisorRepository extends Repository<Supervisor, SupervisorId> {
    Supervisor save(Supervisor supervisor);

    Optional<Supervisor> findById(SupervisorId id);

    List<Supervisor> findByOwnerOrderBySignatoryName(AccountId owner);
}
