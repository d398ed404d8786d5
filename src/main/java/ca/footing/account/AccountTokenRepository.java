package ca.footing.account;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountTokenRepository extends Repository<AccountToken, AccountTokenId> {
    AccountToken save(AccountToken token);

    @Query("""
            select t from AccountToken t
            where t.hash = :hash and t.purpose = :purpose and t.usedAt is null and t.expiresAt > :now
            """)
    Optional<AccountToken> findUsable(byte[] hash, TokenPurpose purpose, Instant now);

    /** Uses the link up; 0 when somebody was faster. */
    @Modifying
    @Query("update AccountToken t set t.usedAt = :now where t.id = :id and t.usedAt is null")
    int use(AccountTokenId id, Instant now);

    /** Uses up what else was sent for the same purpose. */
    @Modifying
    @Query("""
            update AccountToken t set t.usedAt = :now
            where t.account = :account and t.purpose = :purpose and t.usedAt is null
            """)
    int withdraw(AccountId account, TokenPurpose purpose, Instant now);

    @Modifying
    @Query("delete from AccountToken t where t.expiresAt < :before")
    int deleteExpired(Instant before);

    @Modifying(flushAutomatically = true)
    @Query("delete from AccountToken t where t.account = :account")
    int deleteOf(AccountId account);
}
