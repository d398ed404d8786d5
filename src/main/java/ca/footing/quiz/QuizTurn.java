package ca.footing.quiz;

import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The guard row of a place's quiz: every beginning first changes it, so that two beginnings at once become one. */
@Component
class QuizTurn {
    private final JdbcClient jdbc;

    QuizTurn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How often it was begun, and how many attempts beyond the plan's were granted. */
    record Count(int begun, int granted) {}

    /** Takes the turn to begin until the transaction ends; to be called before anything else is read in it. */
    Count hold(RegistrationId registration, ModuleId module) {
        on("""
                insert into quiz_turn (registration_id, module_id, begun, granted, revision)
                values (:registration, :module, 0, 0, 0) on duplicate key update revision = revision + 1
                """, registration, module).update();
        return on("""
                select begun, granted from quiz_turn
                where registration_id = :registration and module_id = :module for update
                """, registration, module).query(Count.class).single();
    }

    void begin(RegistrationId registration, ModuleId module) {
        on(
                        "update quiz_turn set begun = begun + 1 where registration_id = :registration and module_id = :module",
                        registration,
                        module)
                .update();
    }

    /** @return how many are granted now */
    int grant(RegistrationId registration, ModuleId module) {
        on("""
                insert into quiz_turn (registration_id, module_id, begun, granted, revision)
                values (:registration, :module, 0, 1, 0)
                on duplicate key update granted = granted + 1, revision = revision + 1
                """, registration, module).update();
        return on(
                        "select granted from quiz_turn where registration_id = :registration and module_id = :module",
                        registration,
                        module)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec on(String sql, RegistrationId registration, ModuleId module) {
        return jdbc.sql(sql)
                .param("registration", Ids.bytes(registration.id()))
                .param("module", Ids.bytes(module.id()));
    }
}
