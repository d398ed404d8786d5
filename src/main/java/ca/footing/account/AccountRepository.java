package ca.footing.account;

import ca.footing.shared.EmailAddress;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
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
}
