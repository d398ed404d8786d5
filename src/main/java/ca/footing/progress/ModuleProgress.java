package ca.footing.progress;

import ca.footing.catalogue.ContentNotice;
import ca.footing.catalogue.MaterialId;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.ModuleSummary;
import ca.footing.cohort.CohortSummary;
import ca.footing.quiz.QuizOverview;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One module of a person's own place: its content, what it asks and how that stands, and their own answers.
 *
 * @param acknowledged when each material was read, for those that were
 */
public record ModuleProgress(
        RegistrationId registration,
        CohortSummary cohort,
        ModuleSummary module,
        int modules,
        Optional<ModuleId> previous,
        Optional<ModuleId> following,
        List<LocalizedText> objectives,
        ContentNotice notice,
        Assessment assessment,
        ModuleState state,
        List<MaterialOnPage> materials,
        Map<MaterialId, Instant> acknowledged,
        QuizOverview quiz,
        ReflectionTask reflection,
        ExerciseTask exercise) {
    /** The assessment line by line. */
    public Explanation explanation() {
        return Explanation.of(assessment);
    }

    /** What to reflect on (empty when nothing is asked) and the person's own text. */
    public record ReflectionTask(LocalizedText prompt, OwnReflection own) {}

    /**
     * The person's own words.
     *
     * @param text the draft if there is one, else the finished text
     * @param savedAt when that text was last saved
     */
    public record OwnReflection(
            String text,
            boolean draft,
            Sharing sharing,
            @Nullable Instant finishedAt,
            @Nullable Instant savedAt) {
        static final OwnReflection NONE = new OwnReflection("", false, Sharing.PRIVATE, null, null);
    }

    /** What to practise ({@code text} is Markdown, empty when nothing is asked) and when it was practised lately, newest first. */
    public record ExerciseTask(LocalizedText title, LocalizedText text, List<Practice> history, LocalDate today) {}

    /** One time of practice. */
    public record Practice(ExerciseContext context, Instant at) {}
}
