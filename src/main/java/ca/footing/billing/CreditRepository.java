package ca.footing.billing;

import ca.footing.account.AccountId;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CreditRepository extends Repository<Credit, CreditId> {
    String ROW = """
            select new ca.footing.billing.CreditRow(c.id, c.owner, new ca.footing.shared.Money(c.granted, c.currency),
                new ca.footing.shared.Money(c.balance, c.currency), c.reason, c.reference, c.grantedAt, c.expiresAt)
            from Credit c
            """;

    Credit save(Credit credit);

    Optional<Credit> findById(CreditId id);

    @Query(ROW + "where c.owner = :owner order by c.expiresAt, c.id.id")
    List<CreditRow> rows(AccountId owner);

    /** All that still hold something, those that end soonest first. */
    @Query(ROW + "where c.balance > 0 order by c.expiresAt, c.id.id")
    List<CreditRow> open(Limit limit);

    /** What is spent first: what ends first. */
    @Query(ROW + """
            where c.owner = :owner and c.currency = :currency and c.balance > 0 and c.expiresAt > :now
            order by c.expiresAt, c.id.id
            """)
    List<CreditRow> spendable(AccountId owner, Currency currency, Instant now);

    @Query(ROW + "where c.balance > 0 and c.expiresAt <= :now order by c.expiresAt")
    List<CreditRow> lapsed(Instant now, Limit limit);

    @Query(ROW + "where c.balance > 0 and c.expiresAt between :now and :before and c.remindedAt is null")
    List<CreditRow> endingSoon(Instant now, Instant before, Limit limit);

    /** 0 when somebody else took it meanwhile. */
    @Modifying
    @Query("""
            update Credit c set c.balance = c.balance - :amount, c.version = c.version + 1
            where c.id = :id and c.balance >= :amount and c.expiresAt > :now
            """)
    int take(CreditId id, long amount, Instant now);

    /** What comes back can be spent until that moment at least, even when the credit has ended meanwhile. */
    @Modifying
    @Query("""
            update Credit c set c.balance = c.balance + :amount, c.version = c.version + 1,
                c.expiresAt = case when c.expiresAt < :atLeast then :atLeast else c.expiresAt end
            where c.id = :id and c.balance + :amount <= c.granted
            """)
    int putBack(CreditId id, long amount, Instant atLeast);

    @Modifying
    @Query("""
            update Credit c set c.balance = 0, c.version = c.version + 1
            where c.id = :id and c.balance = :balance and c.expiresAt <= :now
            """)
    int lapse(CreditId id, long balance, Instant now);
}
