package ca.footing.progress;

import ca.footing.account.AccountId;
import ca.footing.account.Profiles;
import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Columns;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which facilitator opened whose shared reflection, and when last: kept for the author. */
@Component
class ReflectionReadings {
    private final JdbcClient jdbc;
    private final Profiles profiles;

    ReflectionReadings(JdbcClient jdbc, Profiles profiles) {
        this.jdbc = jdbc;
        this.profiles = profiles;
    }

    void note(Collection<RegistrationId> authors, ModuleId module, AccountId reader, Instant now) {
        authors.forEach(author -> jdbc.sql("""
                insert into progress_reflection_reading (registration_id, module_id, reader_id, read_at)
                values (:author, :module, :reader, :now) on duplicate key update read_at = :now""")
                .param("author", Columns.of(author.id()))
                .param("module", Columns.of(module.id()))
                .param("reader", Columns.of(reader.id()))
                .param("now", Columns.of(now))
                .update());
    }

    List<ReflectionStory.Reading> of(RegistrationId author, ModuleId module) {
        var rows = jdbc.sql("""
                select reader_id, read_at from progress_reflection_reading
                where registration_id = :author and module_id = :module order by read_at""")
                .param("author", Columns.of(author.id()))
                .param("module", Columns.of(module.id()))
                .query((row, _) ->
                        new Row(new AccountId(Columns.id(row, "reader_id")), Columns.instant(row, "read_at")))
                .list();
        var names = profiles.names(rows.stream().map(Row::reader).toList());
        return rows.stream()
                .filter(row -> names.containsKey(row.reader()))
                .map(row -> new ReflectionStory.Reading(
                        Objects.requireNonNull(names.get(row.reader())).preferredName(), row.at()))
                .toList();
    }

    void erase(RegistrationId author, ModuleId module) {
        jdbc.sql("delete from progress_reflection_reading where registration_id = :author and module_id = :module")
                .param("author", Columns.of(author.id()))
                .param("module", Columns.of(module.id()))
                .update();
    }

    private record Row(AccountId reader, Instant at) {}
}
