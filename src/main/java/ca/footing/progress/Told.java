package ca.footing.progress;

import ca.footing.registration.RegistrationId;
import ca.footing.shared.Ids;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what people were told, so that each matter is told once while it lasts. */
@Component
class Told {
    private final JdbcClient jdbc;

    Told(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<RegistrationId, Set<String>> of(Collection<RegistrationId> places) {
        var all = new HashMap<RegistrationId, Set<String>>();
        if (!places.isEmpty()) {
            jdbc.sql("select registration_id, matter from completion_told where registration_id in (:places)")
                    .param(
                            "places",
                            places.stream().map(place -> Ids.bytes(place.id())).toList())
                    .query(row -> {
                        all.computeIfAbsent(
                                        new RegistrationId(Ids.of(row.getBytes("registration_id"))),
                                        _ -> new HashSet<>())
                                .add(row.getString("matter"));
                    });
        }
        return all;
    }

    /** @return whether this is the first to say so */
    boolean note(RegistrationId place, String matter, Instant now) {
        return jdbc.sql(
                                "insert ignore into completion_told (registration_id, matter, told_at) values (:place, :matter, :now)")
                        .param("place", Ids.bytes(place.id()))
                        .param("matter", matter)
                        .param("now", PersonalTime.utc(now))
                        .update()
                == 1;
    }

    /** It no longer holds: should it come again, it is told again. */
    void forget(RegistrationId place, String matter) {
        jdbc.sql("delete from completion_told where registration_id = :place and matter = :matter")
                .param("place", Ids.bytes(place.id()))
                .param("matter", matter)
                .update();
    }
}
