package ca.footing.payment.sandbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event and its way to us.
 *
 * @param about id of the object that it tells of
 * @param state {@code DUE}, {@code HELD}, {@code DROPPED} or {@code DELIVERED}
 * @param lastStatus of the last answer; 0 for none, null before the first sending
 */
public record SandboxDelivery(
        String event,
        String type,
        String about,
        Instant created,
        String state,
        int attempts,
        @Nullable Instant nextAt,
        @Nullable Integer lastStatus) {
    static SandboxDelivery of(ResultSet row, ObjectNode event) throws SQLException {
        var delivered = row.getTimestamp("delivered_at") != null;
        return new SandboxDelivery(
                row.getString("event_id"),
                event.path("type").stringValue(),
                event.path("data").path("object").path("id").stringValue(),
                Instant.ofEpochSecond(event.path("created").longValue()),
                delivered ? "DELIVERED" : row.getString("state"),
                row.getInt("attempts"),
                delivered ? null : row.getTimestamp("next_at").toInstant(),
                row.getObject("last_status", Integer.class));
    }
}
