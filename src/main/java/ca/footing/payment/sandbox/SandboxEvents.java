package ca.footing.payment.sandbox;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Writes what happened as an event to be delivered, in the transaction in which it happened. */
@Component
@SandboxOnly
class SandboxEvents {
    private final SandboxObjects objects;
    private final SandboxStore store;
    private final JdbcClient jdbc;
    private final Clock clock;

    SandboxEvents(SandboxObjects objects, SandboxStore store, JdbcClient jdbc, Clock clock) {
        this.objects = objects;
        this.store = store;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void happened(String type, ObjectNode object) {
        var event = objects.event(type, object);
        store.save(event);
        jdbc.sql("""
                insert into sandbox_delivery (event_id, attempts, next_at, state)
                values (:id, 0, :now, if((select max(holds_webhooks) from sandbox_install) = true, 'HELD', 'DUE'))
                """)
                .param("id", event.path("id").stringValue())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
