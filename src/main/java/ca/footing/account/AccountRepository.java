package ca.footing.account;

import ca.footing.shared.EmailAddress;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, AccountId> {
    Account save(Account account);

    Optional<Account> findById(AccountId id);

    Optional<Account> findByEmail(EmailAddress email);

    List<Account> findByIdIn(Collection<AccountId> ids);

    @Query("""
            select a from Account a
            where lower(a.preferredName) like :pattern escape '!' or a.email.value like :pattern escape '!'
            order by a.preferredName, a.email.value
            """)
    List<Account> search(String pattern, Limit limit);

    @Query("select a from Account a where :role member of a.roles order by a.preferredName, a.email.value")
    List<Account> findByRole(Role role);

    /** Changes every owner's row, so that two people who take away the last two owners at once meet each other. */
    @Modifying(clearAutomatically = true, flushAutomatically = true)
    @Query("update Account a set a.version = a.version + 1 where ca.footing.account.Role.OWNER member of a.roles")
    int guardOwners();

    @Query("""
            select count(a) from Account a
            where ca.footing.account.Role.OWNER member of a.roles
            and a.status <> ca.footing.account.AccountStatus.DISABLED
            """)
    long countOwners();

    void flush();

    /** Both in the order of their ids. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id in :ids order by a.id.id")
    List<Account> findLocked(Collection<AccountId> ids);

    @Query("""
            select new ca.footing.account.AccountPair(a.id, b.id) from Account a join Account b on b.mailbox = a.mailbox
            where a.createdAt <= b.createdAt and a.id <> b.id and (a.createdAt < b.createdAt or a.id.id < b.id.id)
            and a.status in ('ACTIVE', 'DISABLED') and b.status in ('ACTIVE', 'DISABLED')
            order by b.createdAt desc""")
    List<AccountPair> findSameMailbox(Limit limit);

    @Query(
            "select a from Account a where a.mailbox = :mailbox and a.status = 'ACTIVE' and a.id <> :but order by a.createdAt")
    List<Account> findInMailbox(String mailbox, AccountId but, Limit limit);
}
