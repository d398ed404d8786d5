package ca.footing.credential;

import ca.footing.catalogue.SeriesId;
import ca.footing.shared.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Versions of designs; the newest counts, and none is ever changed. */
@Component
class DesignStore {
    /** The scope of the design that counts where a series has none of its own. */
    static final UUID HOUSE = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    DesignStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @param design null where a series went back to the house's */
    record Version(UUID scope, int version, @Nullable Design design) {}

    static UUID scope(@Nullable SeriesId series) {
        return series == null ? HOUSE : series.id();
    }

    Optional<Version> newest(UUID scope) {
        return jdbc.sql("""
                        select version, content from credential_design
                        where scope_id = :scope order by version desc limit 1""")
                .param("scope", Ids.bytes(scope))
                .query((row, _) -> new Version(scope, row.getInt(1), read(row.getString(2))))
                .optional();
    }

    /** The version that a series' certificates are printed with now. */
    Version used(SeriesId series) {
        return newest(series.id())
                .filter(version -> version.design() != null)
                .or(() -> newest(HOUSE))
                .orElseGet(() -> new Version(HOUSE, 1, Design.HOUSE));
    }

    /** The newest version of each scope that has one of its own. */
    Map<UUID, Integer> versions() {
        var all = new HashMap<UUID, Integer>();
        jdbc.sql("""
                        select d.scope_id, d.version from credential_design d join (
                            select scope_id, max(version) newest from credential_design group by scope_id) n
                            on n.scope_id = d.scope_id and n.newest = d.version
                        where d.content <> ''""").query(row -> {
            all.put(Ids.of(row.getBytes(1)), row.getInt(2));
        });
        return all;
    }

    /** @throws ObjectOptimisticLockingFailureException when somebody else saved that version before */
    void add(UUID scope, int version, @Nullable Design design) {
        try {
            jdbc.sql("""
                            insert into credential_design (scope_id, version, content, saved_at)
                            values (:scope, :version, :content, :now)""")
                    .param("scope", Ids.bytes(scope))
                    .param("version", version)
                    .param("content", design == null ? "" : write(design))
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException _) {
            throw new ObjectOptimisticLockingFailureException(Design.class, scope);
        }
    }

    String write(Design design) {
        return json.writeValueAsString(design);
    }

    @Nullable
    Design read(String content) {
        return content.isEmpty() ? null : json.readValue(content, Design.class);
    }
}
