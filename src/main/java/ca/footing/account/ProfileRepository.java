package ca.footing.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProfileRepository extends Repository<ProfessionalProfile, AccountId> {
    ProfessionalProfile save(ProfessionalProfile profile);

    Optional<ProfessionalProfile> findById(AccountId account);

    List<ProfessionalProfile> findByAccountIn(Collection<AccountId> accounts);

    @Query("""
            select new ca.footing.account.AccountPair$Named(p.account, q.account, p.legalName, q.legalName)
            from ProfessionalProfile p join ProfessionalProfile q
            on q.college = p.college and q.registrationNumber = p.registrationNumber
            join Account a on a.id = p.account join Account b on b.id = q.account
            where p.registrationNumber <> '' and p.account.id < q.account.id
            and a.status in ('ACTIVE', 'DISABLED') and b.status in ('ACTIVE', 'DISABLED')
            order by b.createdAt desc""")
    List<AccountPair.Named> findSameNumber(Limit limit);

    /** Accounts with their profile, or null where it is not filled in. */
    @Query("select a, p from Account a left join ProfessionalProfile p on p.account = a.id where a.id in :ids")
    List<Object[]> withAccounts(Collection<AccountId> ids);
}
