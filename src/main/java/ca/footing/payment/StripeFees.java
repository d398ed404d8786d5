package ca.footing.payment;

import ca.footing.shared.Internal;
import ca.footing.shared.Money;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What Stripe's fees come to. */
@Service
@Transactional(readOnly = true)
public class StripeFees {
    private final JdbcClient jdbc;

    StripeFees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Fees that stayed with Stripe although the money went back, for refunds recorded from the first time to before the second. */
    @Internal
    public FeesLost lostOnRefunds(Instant from, Instant before, boolean live) {
        return jdbc.sql("""
                select coalesce(sum(round(c.fee * abs(r.amount) / abs(c.amount))), 0) lost,
                    coalesce(sum(case when c.fee is null then 1 else 0 end), 0) missing
                from payment_ledger r join payment_ledger c on c.charge = r.charge and c.kind = 'CHARGE'
                where r.kind = 'REFUND' and r.live = :live and r.recorded_at >= :from and r.recorded_at < :before
                """)
                .param("live", live)
                .param("from", Timestamp.from(from))
                .param("before", Timestamp.from(before))
                .query((row, _) -> new FeesLost(Money.cad(row.getLong("lost")), row.getLong("missing")))
                .single();
    }
}
