package ca.footing.notification;

import ca.footing.account.AccountId;
import ca.footing.shared.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The outbox in the database. */
interface MailRepository extends Repository<Mail, MailId> {
    Mail save(Mail mail);

    Optional<Mail> findById(MailId id);

    Optional<Mail> findByKindAndReference(MailKind kind, String reference);

    boolean existsByKindAndRecipientAndCreatedAtAfter(MailKind kind, EmailAddress recipient, Instant after);

    @Query("select m.id from Mail m where m.status = WAITING and m.nextTryAt <= :now order by m.nextTryAt")
    List<MailId> due(Instant now, Limit limit);

    /** Takes a due mail for one attempt; 0 when somebody else was faster. Until {@code lease} nobody takes it again. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Mail m set m.attempts = m.attempts + 1, m.nextTryAt = :lease, m.version = m.version + 1
            where m.id = :id and m.status = WAITING and m.nextTryAt <= :now""")
    int claim(MailId id, Instant now, Instant lease);

    @Query("""
            select new ca.footing.notification.MailRow(m.id, m.kind, m.account, m.recipient, m.content.subject, m.status,
                m.attempts, m.nextTryAt, m.lastError, m.createdAt, m.sentAt,
                case when m.content.textBody is null then false else true end)
            from Mail m
            where (:status is null or m.status = :status) and m.recipient.value like :recipient escape '!'
            order by case m.status when FAILED then 0 when RETURNED then 1 when WAITING then 2 else 3 end, m.createdAt desc, m.id.id""")
    List<MailRow> rows(@Nullable MailStatus status, String recipient, Limit limit);

    @Query("""
            select new ca.footing.notification.MailRow(m.id, m.kind, m.account, m.recipient, m.content.subject, m.status,
                m.attempts, m.nextTryAt, m.lastError, m.createdAt, m.sentAt,
                case when m.content.textBody is null then false else true end)
            from Mail m where m.id = :id""")
    Optional<MailRow> row(MailId id);

    @Query("""
            select new ca.footing.notification.MailRow(m.id, m.kind, m.account, m.recipient, m.content.subject, m.status,
                m.attempts, m.nextTryAt, m.lastError, m.createdAt, m.sentAt,
                case when m.content.textBody is null then false else true end)
            from Mail m where m.account = :account and m.sentAt is not null order by m.sentAt""")
    List<MailRow> sentTo(AccountId account, Limit limit);

    /** What did not reach that person and can be sent again, oldest first. */
    @Query("""
            select m from Mail m where m.account = :account and m.status in (FAILED, RETURNED) and m.content.textBody is not null
            order by m.createdAt, m.id.id""")
    List<Mail> missed(AccountId account);

    @Query("""
            select m.id from Mail m where m.status <> WAITING and m.createdAt < :before and m.content.textBody is not null
            order by m.createdAt""")
    List<MailId> keptSince(Instant before, Limit limit);

    @Query("select count(m) from Mail m where m.status = :status")
    long count(MailStatus status);

    @Query("select count(m) from Mail m where m.status = WAITING and m.createdAt < :before")
    long waitingSince(Instant before);
}
