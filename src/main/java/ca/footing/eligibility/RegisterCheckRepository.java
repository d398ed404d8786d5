package ca.footing.eligibility;

import ca.footing.account.AccountId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegisterCheckRepository extends Repository<RegisterCheck, RegisterCheckId> {
    RegisterCheck save(RegisterCheck check);

    void flush();

    @Query("select c from RegisterCheck c where c.account = :account and c.latestKey is not null")
    Optional<RegisterCheck> findLatest(AccountId account);

    @Query("select c from RegisterCheck c where c.account in :people and c.latestKey is not null")
    List<RegisterCheck> findLatest(Collection<AccountId> people);

    @Query("select c from RegisterCheck c where c.account = :account order by c.checkedAt desc")
    List<RegisterCheck> findOf(AccountId account);

    @Query(
            "select c from RegisterCheck c where c.latestKey is not null and c.nextCheckOn <= :day order by c.nextCheckOn")
    List<RegisterCheck> findDue(LocalDate day, Limit limit);

    @Query("""
            select c from RegisterCheck c
            where c.latestKey is not null and c.remindedAt is null and c.nextCheckOn <= :day""")
    List<RegisterCheck> findToRemind(LocalDate day, Limit limit);

    @Modifying(flushAutomatically = true)
    @Query("update RegisterCheck c set c.account = :to where c.account = :from")
    int hand(AccountId from, AccountId to);
}
