package ca.footing.progress;

import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.Ids;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Doing something else in the place of an exercise: chosen without a reason, as good as the exercise, and told to nobody
 * else, for whom the exercise is done or not. Every method throws {@link RecordNotFound} unless the place is the caller's
 * own and confirmed and the module has an exercise.
 */
@Service
@Transactional
@ForSignedIn
public class Equivalents {
    private final OwnModules own;
    private final JdbcClient jdbc;
    private final Clock clock;

    Equivalents(OwnModules own, JdbcClient jdbc, Clock clock) {
        this.own = own;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Whether it is chosen, and done.
     *
     * @param text what to do instead; empty for the usual text
     */
    public record Equivalent(LocalizedText text, boolean chosen, boolean done) {}

    @Transactional(readOnly = true)
    public Equivalent of(RegistrationId registration, ModuleId module) {
        require(registration, module);
        var text = own.syllabus(registration).terms().equivalents().getOrDefault(module, LocalizedText.EMPTY);
        var done = jdbc.sql(
                        "select done_at from completion_equivalent where registration_id = :place and module_id = :module")
                .param("place", Ids.bytes(registration.id()))
                .param("module", Ids.bytes(module.id()))
                .query((row, _) -> row.getObject("done_at") != null)
                .optional();
        return new Equivalent(text, done.isPresent(), done.orElse(false));
    }

    /** Chooses the equivalent; a second time changes nothing. */
    public void choose(RegistrationId registration, ModuleId module) {
        require(registration, module);
        jdbc.sql("insert ignore into completion_equivalent (registration_id, module_id) values (:place, :module)")
                .param("place", Ids.bytes(registration.id()))
                .param("module", Ids.bytes(module.id()))
                .update();
    }

    /** Goes back to the exercise; that the equivalent was done is forgotten. */
    public void drop(RegistrationId registration, ModuleId module) {
        require(registration, module);
        jdbc.sql("delete from completion_equivalent where registration_id = :place and module_id = :module")
                .param("place", Ids.bytes(registration.id()))
                .param("module", Ids.bytes(module.id()))
                .update();
    }

    /** Notes that it is done, which completes what the exercise would; a second time changes nothing. */
    public void done(RegistrationId registration, ModuleId module) {
        choose(registration, module);
        jdbc.sql("""
                update completion_equivalent set done_at = :now
                where registration_id = :place and module_id = :module and done_at is null
                """)
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("place", Ids.bytes(registration.id()))
                .param("module", Ids.bytes(module.id()))
                .update();
    }

    private void require(RegistrationId registration, ModuleId module) {
        own.asking(registration, module, details -> !details.exerciseText().isEmpty());
    }
}
