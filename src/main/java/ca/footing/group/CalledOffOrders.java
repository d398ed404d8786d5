package ca.footing.group;

import ca.footing.cohort.CohortId;
import ca.footing.payment.PaymentId;
import ca.footing.shared.Ids;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of orders whose cohort is cancelled by us. */
@Component
class CalledOffOrders {
    private final JdbcClient jdbc;

    CalledOffOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All, also those that have ended: their money may be on its way. */
    List<GroupOrder> of(CohortId cohort) {
        return jdbc.sql(GroupBook.ROW + "where cohort_id = :cohort and status <> 'CALLED_OFF'")
                .param("cohort", Ids.bytes(cohort.id()))
                .query((row, _) -> GroupBook.order(row))
                .list();
    }

    /** Money came after all: it is to go back too. */
    void paidLate(GroupOrderId id, PaymentId payment, Instant now) {
        jdbc.sql("""
                update group_order set status = 'CALLED_OFF', returned_at = null,
                    payment_id = coalesce(payment_id, :payment), paid_at = coalesce(paid_at, :now)
                where id = :id
                """)
                .param("payment", Ids.bytes(payment.id()))
                .param("now", GroupBook.utc(now))
                .param("id", Ids.bytes(id.id()))
                .update();
    }

    void callOff(GroupOrderId id) {
        jdbc.sql("update group_order set status = 'CALLED_OFF' where id = :id")
                .param("id", Ids.bytes(id.id()))
                .update();
    }

    /** Called-off orders whose money has not gone back. */
    List<GroupOrder> toReturn() {
        return jdbc.sql(GroupBook.ROW + "where status = 'CALLED_OFF' and returned_at is null limit 100")
                .query((row, _) -> GroupBook.order(row))
                .list();
    }

    /** @return false when it went back before */
    boolean returned(GroupOrderId id, Instant now) {
        return jdbc.sql("update group_order set returned_at = :now where id = :id and returned_at is null")
                        .param("now", GroupBook.utc(now))
                        .param("id", Ids.bytes(id.id()))
                        .update()
                == 1;
    }
}
