package ca.footing.payment.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sandbox's objects as rows of JSON; they outlive a restart. Fields whose names begin with an underscore are the
 * sandbox's own and never shown; {@code _due} is the second at which something happens to the object by itself.
 */
@Component
@SandboxOnly
class SandboxStore {
    private static final String PAGE = """
            select o.body from sandbox_object o left join sandbox_delivery d on d.event_id = o.id
            where o.kind = :kind and o.created between :from and :to and (:anything or o.about in (:about))
                and (:path = '' or json_unquote(json_extract(o.body, if(:path = '', '$', :path))) = :value)
                and (:delivery = '' or :delivery = if(d.delivered_at is null, 'false', 'true'))
                and (:below = 0 or o.seq < :below) and (:above = 0 or o.seq > :above)
            """;

    private final JsonMapper json = new JsonMapper();
    private final AtomicLong last = new AtomicLong();
    private final JdbcClient jdbc;
    private final Clock clock;

    SandboxStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Microseconds, and always more than before (a restart included), so that what was made first has the smaller number. */
    private long next() {
        if (last.get() == 0) {
            last.compareAndSet(
                    0,
                    jdbc.sql("select coalesce(max(seq), 0) from sandbox_object")
                            .query(Long.class)
                            .single());
        }
        var now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        return last.updateAndGet(before -> Math.max(before + 1, now));
    }

    JsonMapper json() {
        return json;
    }

    Optional<ObjectNode> find(String id) {
        return read("select body from sandbox_object where id = :id", id);
    }

    /** Like {@link #find}; nobody else changes the object until the transaction ends. */
    Optional<ObjectNode> findLocked(String id) {
        return read("select body from sandbox_object where id = :id for update", id);
    }

    private Optional<ObjectNode> read(String sql, String id) {
        return jdbc.sql(sql)
                .param("id", id)
                .query((row, _) -> parse(row.getString(1)))
                .optional();
    }

    void save(ObjectNode object) {
        jdbc.sql("""
                insert into sandbox_object (id, kind, created, body, about, due_at, seq)
                values (:id, :kind, :created, :body, :about, :due, :seq)
                on duplicate key update body = :body, about = :about, due_at = :due
                """)
                .param("id", object.path("id").stringValue())
                .param("kind", object.path("object").stringValue())
                .param("created", object.path("created").longValue())
                .param("body", object.toString())
                .param("about", about(object))
                .param("due", due(object))
                .param("seq", next())
                .update();
    }

    void delete(String id) {
        jdbc.sql("delete from sandbox_object where id = :id").param("id", id).update();
    }

    /** The newest first, whichever bound is given. */
    List<ObjectNode> list(SandboxQuery query) {
        var found = jdbc.sql(
                        query.above() > 0
                                ? PAGE + " order by o.seq limit :limit"
                                : PAGE + " order by o.seq desc limit :limit")
                .param("kind", query.kind())
                .param("from", query.from())
                .param("to", query.to())
                .param("anything", query.about().isEmpty())
                .param("about", query.about().isEmpty() ? List.of("") : query.about())
                .param("path", query.path())
                .param("value", query.value())
                .param("delivery", query.delivery())
                .param("below", query.below())
                .param("above", query.above())
                .param("limit", query.limit())
                .query((row, _) -> parse(row.getString(1)))
                .list();
        return query.above() > 0 ? found.reversed() : found;
    }

    /** The number in the order of making. */
    Optional<Long> number(String kind, String id) {
        return jdbc.sql("select seq from sandbox_object where id = :id and kind = :kind")
                .param("id", id)
                .param("kind", kind)
                .query(Long.class)
                .optional();
    }

    /** What has its time at or before that second, oldest first. */
    List<ObjectNode> due(long until, int most) {
        return jdbc.sql("select body from sandbox_object where due_at <= :until order by due_at limit :most")
                .param("until", until)
                .param("most", most)
                .query((row, _) -> parse(row.getString(1)))
                .list();
    }

    ObjectNode parse(String text) {
        return (ObjectNode) json.readTree(text);
    }

    private static String about(ObjectNode object) {
        return object.path(
                        switch (object.path("object").stringValue()) {
                            case "balance_transaction" -> "source";
                            case "event" -> "type";
                            default -> "payment_intent";
                        })
                .asString("");
    }

    private static @Nullable Long due(ObjectNode object) {
        return object.path("_due").isNumber() ? object.path("_due").longValue() : null;
    }
}
