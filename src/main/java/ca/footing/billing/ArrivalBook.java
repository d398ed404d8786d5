package ca.footing.billing;

import ca.footing.account.AccountId;
import ca.footing.shared.Ids;
import java.nio.ByteBuffer;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every arrival of money as the office entered it; a line is never changed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ArrivalBook {
    private final JdbcClient jdbc;
    private final Clock clock;

    ArrivalBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param credited what of it became a credit, in the minor unit @throws ArrivalKnown when it was entered before */
    void enter(TransferId transfer, Arrival arrival, long credited, AccountId by) {
        try {
            jdbc.sql("""
                    insert into transfer_arrival
                        (id, transfer_id, amount, received_on, bank_reference, entered_by, entered_at, credited)
                    values (:id, :transfer, :amount, :on, :reference, :by, :at, :credited)
                    """)
                    .param("id", bytes(Ids.next()))
                    .param("transfer", bytes(transfer.id()))
                    .param("amount", arrival.amount().minor())
                    .param("on", Date.valueOf(arrival.receivedOn()))
                    .param("reference", arrival.bankReference())
                    .param("by", bytes(by.id()))
                    .param("at", Timestamp.from(clock.instant()))
                    .param("credited", credited)
                    .update();
        } catch (DuplicateKeyException _) {
            throw new ArrivalKnown();
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
