package ca.footing.meeting;

import ca.footing.account.AccountId;
import ca.footing.shared.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers under which names and addresses people appear in meetings, as somebody confirmed it. */
@Component
class Aliases {
    private final JdbcClient jdbc;
    private final Clock clock;

    Aliases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of these people. */
    Map<String, Set<AccountId>> of(Collection<AccountId> people) {
        var found = new HashMap<String, Set<AccountId>>();
        if (!people.isEmpty()) {
            jdbc.sql("select alias_key, account_id from meeting_alias where account_id in (:people)")
                    .param(
                            "people",
                            people.stream()
                                    .map(person -> Ids.bytes(person.id()))
                                    .toList())
                    .query((row, _) -> found.computeIfAbsent(row.getString(1), _ -> new HashSet<>())
                            .add(new AccountId(Ids.of(row.getBytes(2)))))
                    .list();
        }
        return found;
    }

    /** The key is this person, and no other of all who were expected. */
    void confirm(String key, AccountId person, Collection<AccountId> all, AccountId by) {
        forget(key, all);
        jdbc.sql("""
                insert into meeting_alias (id, alias_key, account_id, confirmed_by, confirmed_at)
                values (:id, :key, :person, :by, :now)
                """)
                .param("id", Ids.bytes(Ids.next()))
                .param("key", key)
                .param("person", Ids.bytes(person.id()))
                .param("by", Ids.bytes(by.id()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** The key is none of these people. */
    void forget(String key, Collection<AccountId> people) {
        if (!people.isEmpty()) {
            jdbc.sql("delete from meeting_alias where alias_key = :key and account_id in (:people)")
                    .param("key", key)
                    .param(
                            "people",
                            people.stream()
                                    .map(person -> Ids.bytes(person.id()))
                                    .toList())
                    .update();
        }
    }
}
