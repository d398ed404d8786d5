package ca.footing.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** In one statement, without what accounts hold besides. */
    @Query("""
            select new ca.footing.account.ProfileRepository$Named(
                a.id, a.preferredName, p.preferredName, p.legalName, p.pronouns, p.category)
            from Account a left join ProfessionalProfile p on p.account = a.id where a.id in :ids""")
    List<Named> named(Collection<AccountId> ids);

    /** An account with what its profile says, if it is filled in. */
    record Named(
            AccountId id,
            String given,
            @Nullable String preferredName,
            @Nullable String legalName,
            @Nullable String pronouns,
            @Nullable Category category) {
        PersonName name() {
            return new PersonName(
                    id,
                    preferredName == null ? given : preferredName,
                    legalName == null ? given : legalName,
                    pronouns == null ? "" : pronouns,
                    category == null ? Category.OTHER_PROFESSIONAL : category);
        }
    }
}
