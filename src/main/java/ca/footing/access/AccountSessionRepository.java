package ca.footing.access;

import ca.footing.account.AccountId;
import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountSessionRepository extends Repository<AccountSession, SessionId> {
    AccountSession save(AccountSession session);

    @Query("""
            select new ca.footing.access.SessionRow(s.id, s.device, s.createdAt, s.lastSeenAt, false)
            from AccountSession s
            where s.account = :account and s.endedAt is null and s.createdAt > :created and s.lastSeenAt > :seen
            order by s.lastSeenAt desc
            """)
    List<SessionRow> open(AccountId account, Instant created, Instant seen);

    @Query("select count(s) > 0 from AccountSession s where s.id = :id and s.endedAt is null")
    boolean isOpen(SessionId id);

    @Modifying
    @Query("update AccountSession s set s.lastSeenAt = :now where s.id = :id")
    int seen(SessionId id, Instant now);

    @Modifying
    @Query("""
            update AccountSession s set s.endedAt = :now
            where s.id = :id and s.account = :account and s.endedAt is null
            """)
    int end(SessionId id, AccountId account, Instant now);

    @Modifying
    @Query("update AccountSession s set s.endedAt = :now where s.account = :account and s.endedAt is null")
    int endAll(AccountId account, Instant now);

    @Modifying
    @Query("""
            update AccountSession s set s.endedAt = :now
            where s.account = :account and s.id <> :kept and s.endedAt is null
            """)
    int endOthers(AccountId account, SessionId kept, Instant now);

    @Modifying
    @Query("delete from AccountSession s where s.createdAt < :before")
    int deleteOlder(Instant before);
}
