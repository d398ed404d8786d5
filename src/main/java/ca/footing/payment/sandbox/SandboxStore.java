package ca.footing.payment.sandbox;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The sandbox's objects as rows of JSON; they outlive a restart. */
@Component
@SandboxOnly
class SandboxStore {
    private static final int MOST = 1000;

    private final JsonMapper json = new JsonMapper();
    private final JdbcClient jdbc;

    SandboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
                insert into sandbox_object (id, kind, created, body) values (:id, :kind, :created, :body)
                on duplicate key update body = :body
                """)
                .param("id", object.path("id").stringValue())
                .param("kind", object.path("object").stringValue())
                .param("created", object.path("created").longValue())
                .param("body", object.toString())
                .update();
    }

    /** The newest first. */
    List<ObjectNode> list(String kind, long createdFrom, long createdTo) {
        return jdbc.sql("""
                select body from sandbox_object where kind = :kind and created between :from and :to
                order by created desc, id desc limit :most
                """)
                .param("kind", kind)
                .param("from", createdFrom)
                .param("to", createdTo)
                .param("most", MOST)
                .query((row, _) -> parse(row.getString(1)))
                .list();
    }

    ObjectNode parse(String text) {
        return (ObjectNode) json.readTree(text);
    }
}
