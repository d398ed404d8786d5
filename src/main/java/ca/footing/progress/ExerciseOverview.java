package ca.footing.progress;

import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortSummary;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a person practised in one place.
 *
 * @param days how often on which day of the last weeks; days without practice are absent
 * @param latest the latest times, newest first
 */
public record ExerciseOverview(
        RegistrationId registration,
        CohortSummary cohort,
        LocalDate today,
        List<Exercise> exercises,
        Map<LocalDate, Integer> days,
        List<Time> latest) {
    /** One module's exercise and how often it was practised. */
    public record Exercise(ModuleId module, int position, LocalizedText title, int times) {}

    /** One time of practice. */
    public record Time(ExercisePracticeId id, ModuleId module, ExerciseContext context, Instant at, String note) {}
}
