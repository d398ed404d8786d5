package ca.footing.tax;

import ca.footing.account.AccountId;
import ca.footing.account.CurrentAccount;
import ca.footing.shared.ForOwners;
import ca.footing.shared.Ids;
import ca.footing.shared.Internal;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which products are taxable, who decided so, when and why. A decision is never changed: a newer one counts from its day. */
@Service
@Transactional
public class TaxDecisions {
    private final JdbcClient jdbc;
    private final CurrentAccount caller;
    private final Seller seller;
    private final Clock clock;

    TaxDecisions(JdbcClient jdbc, CurrentAccount caller, Seller seller, Clock clock) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.seller = seller;
        this.clock = clock;
    }

    /** Taxable unless somebody decided otherwise (courses of a few days are: Revenu Québec notice of 2016-12-15). */
    @Internal
    @Transactional(readOnly = true)
    public TaxStatus status(UUID product, LocalDate on) {
        return jdbc.sql("""
                select status from tax_decision where product_id = :product and valid_from <= :on
                order by valid_from desc, recorded_at desc limit 1
                """)
                .param("product", bytes(product))
                .param("on", on)
                .query((row, _) -> TaxStatus.valueOf(row.getString("status")))
                .optional()
                .orElse(TaxStatus.TAXABLE);
    }

    /** All decisions about a product, the newest first. */
    @ForOwners
    @Transactional(readOnly = true)
    public List<TaxDecision> history(UUID product) {
        return jdbc.sql("""
                select * from tax_decision where product_id = :product order by valid_from desc, recorded_at desc
                """)
                .param("product", bytes(product))
                .query((row, _) -> decision(product, row))
                .list();
    }

    /**
     * Records a decision. Orders that were priced before keep their tax.
     *
     * @throws DecisionUnexplained without a name and a reason
     * @throws DecisionInThePast for a day before today: what was invoiced then has its tax
     */
    @ForOwners
    public void decide(UUID product, TaxStatus status, LocalDate from, String decidedBy, String reason) {
        if (decidedBy.isBlank() || reason.isBlank()) {
            throw new DecisionUnexplained();
        }
        var now = clock.instant();
        if (from.isBefore(LocalDate.ofInstant(now, seller.zone()))) {
            throw new DecisionInThePast();
        }
        jdbc.sql("""
                insert into tax_decision (id, product_id, valid_from, status, decided_by, reason, recorded_by, recorded_at)
                values (:id, :product, :from, :status, :by, :reason, :account, :now)
                """)
                .param("id", bytes(Ids.next()))
                .param("product", bytes(product))
                .param("from", from)
                .param("status", status.name())
                .param("by", decidedBy.strip())
                .param("reason", reason.strip())
                .param("account", bytes(caller.require().id()))
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    private static TaxDecision decision(UUID product, ResultSet row) throws SQLException {
        return new TaxDecision(
                product,
                row.getObject("valid_from", LocalDate.class),
                TaxStatus.valueOf(row.getString("status")),
                row.getString("decided_by"),
                row.getString("reason"),
                new AccountId(uuid(row.getBytes("recorded_by"))),
                row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
