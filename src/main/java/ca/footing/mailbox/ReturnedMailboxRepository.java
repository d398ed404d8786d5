package ca.footing.mailbox;

import ca.footing.account.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ReturnedMailboxRepository extends Repository<ReturnedMailbox, AccountId> {
    ReturnedMailbox save(ReturnedMailbox mailbox);

    Optional<ReturnedMailbox> findById(AccountId account);

    List<ReturnedMailbox> findByAccountIn(Collection<AccountId> accounts);

    void delete(ReturnedMailbox mailbox);
}
