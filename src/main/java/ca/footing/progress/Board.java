package ca.footing.progress;

import ca.footing.account.PersonName;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.SessionId;
import ca.footing.cohort.SessionTime;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Learner by module for the facilitators of a cohort: states and next actions, never a word that anyone wrote.
 *
 * @param mayGiveTime whether the caller may pause or extend the window that the cohort has
 */
public record Board(
        CohortId cohort,
        LocalizedText name,
        List<Session> sessions,
        List<Column> columns,
        List<Row> rows,
        boolean mayGiveTime) {
    public long stuck() {
        return rows.stream().filter(Row::isStuck).count();
    }

    /** One live session; {@code unmarked} people are not recorded although it has begun. */
    public record Session(SessionId id, LocalizedText title, SessionTime time, long unmarked) {}

    /** One module. */
    public record Column(ModuleId module, int position, LocalizedText title) {}

    /** One person; {@code next} is null when nothing is open. */
    public record Row(
            RegistrationId registration,
            PersonName person,
            List<Cell> cells,
            @Nullable Next next) {
        public boolean isStuck() {
            return cells.stream().anyMatch(Cell::stuck);
        }
    }

    /** Where the person stands in one module: {@code met} of {@code total} requirements; no state when not booked. */
    public record Cell(
            ModuleId module, int position, @Nullable ModuleState state, int met, int total, boolean stuck) {}

    /** What comes next for the person, who acts, and in which module. */
    public record Next(int position, LocalizedText title, Sentence sentence, Actor actor) {}
}
