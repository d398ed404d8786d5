package ca.footing.waitlist;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How ids and instants stand in columns: {@code binary(16)}, and {@code datetime(6)} in UTC. */
final class Columns {
    private Columns() {}

    static byte[] of(UUID id) {
        return Ids.bytes(id);
    }

    static LocalDateTime of(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return Ids.of(row.getBytes(column));
    }

    static AccountId account(ResultSet row) throws SQLException {
        return new AccountId(id(row, "account_id"));
    }

    static CohortId cohort(ResultSet row) throws SQLException {
        return new CohortId(id(row, "cohort_id"));
    }

    static EntryId entry(ResultSet row) throws SQLException {
        return new EntryId(id(row, "entry_id"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    static @Nullable Instant maybeInstant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
