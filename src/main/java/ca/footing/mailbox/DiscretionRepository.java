package ca.footing.mailbox;

import ca.footing.account.AccountId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DiscretionRepository extends Repository<DiscretionChoice, AccountId> {
    DiscretionChoice save(DiscretionChoice choice);

    Optional<DiscretionChoice> findById(AccountId account);
}
