package ca.footing.payment;

import ca.footing.shared.Ids;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every movement of money, written once and never changed. Kind and source are unique together, so that however often
 * and in whatever order a movement is told of, it counts once.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Ledger {
    private final JdbcClient jdbc;
    private final Clock clock;

    Ledger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes a movement; one that stands there already is left as it is. @return whether it is new */
    public boolean record(Movement movement) {
        if (has(movement.kind(), movement.source())) {
            return false;
        }
        jdbc.sql("""
                insert into payment_ledger (id, kind, source, charge, payment_intent, payment_id, reference, amount,
                    currency, surplus, foreign_made, live, recorded_at)
                values (:id, :kind, :source, :charge, :intent, :payment, :reference, :amount, :currency, :surplus,
                    :external, :live, :now)
                """)
                .param("id", bytes(Ids.next()))
                .param("kind", movement.kind().name())
                .param("source", movement.source())
                .param("charge", movement.charge())
                .param("intent", movement.intent())
                .param("payment", bytesOf(movement.payment()))
                .param("reference", movement.reference() == null ? null : bytes(movement.reference()))
                .param("amount", movement.amount().minor())
                .param("currency", movement.amount().currency().getCurrencyCode())
                .param("surplus", movement.surplus())
                .param("external", movement.external())
                .param("live", movement.live())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return true;
    }

    /** Whether a movement stands in the ledger. */
    public boolean has(LedgerKind kind, String source) {
        return jdbc.sql("select count(*) from payment_ledger where kind = :kind and source = :source")
                        .param("kind", kind.name())
                        .param("source", source)
                        .query(Long.class)
                        .single()
                > 0;
    }

    static byte @Nullable [] bytesOf(@Nullable PaymentId payment) {
        return payment == null ? null : bytes(payment.id());
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
