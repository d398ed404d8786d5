package ca.footing.billing;

import ca.footing.account.AccountId;
import ca.footing.payment.PaymentId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CreditEntryRepository extends Repository<CreditEntry, CreditEntryId> {
    CreditEntry save(CreditEntry entry);

    /** What a payment holds of each credit: set aside or used, and not returned. */
    @Query("""
            select new ca.footing.billing.CreditShare(e.credit, e.payment, -sum(e.balanceChange)) from CreditEntry e
            where e.payment = :payment group by e.credit, e.payment having sum(e.balanceChange) < 0
            """)
    List<CreditShare> heldBy(PaymentId payment);

    /** As {@link #heldBy} for all payments of an order that succeeded. */
    @Query("""
            select new ca.footing.billing.CreditShare(e.credit, e.payment, -sum(e.balanceChange)) from CreditEntry e
            where e.reference = :reference
                and exists (select 1 from CreditEntry u where u.payment = e.payment and u.kind = USED)
            group by e.credit, e.payment having sum(e.balanceChange) < 0 order by max(e.at) desc
            """)
    List<CreditShare> usedFor(UUID reference);

    /** As {@link #heldBy} for a payment of an order that has not succeeded. */
    @Query("""
            select new ca.footing.billing.CreditShare(e.credit, e.payment, -sum(e.balanceChange)) from CreditEntry e
            where e.reference = :reference and e.payment is not null
                and not exists (select 1 from CreditEntry u where u.payment = e.payment and u.kind = USED)
            group by e.credit, e.payment having sum(e.balanceChange) < 0
            """)
    List<CreditShare> setAsideFor(UUID reference);

    @Query("""
            select new ca.footing.billing.CreditEntryRow(e.credit, e.kind,
                new ca.footing.shared.Money(e.amount, c.currency), e.at)
            from CreditEntry e join Credit c on c.id = e.credit
            where c.owner = :owner order by e.at desc, e.id.id desc
            """)
    List<CreditEntryRow> rows(AccountId owner);
}
