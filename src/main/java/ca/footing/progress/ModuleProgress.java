package ca.footing.progress;

import ca.footing.catalogue.ChoiceId;
import ca.footing.catalogue.ContentNotice;
import ca.footing.catalogue.Material;
import ca.footing.catalogue.MaterialId;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.ModuleSummary;
import ca.footing.catalogue.QuestionId;
import ca.footing.cohort.CohortSummary;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        List<Material> materials,
        Map<MaterialId, Instant> acknowledged,
        Quiz quiz,
        ReflectionTask reflection,
        ExerciseTask exercise) {
    /** The assessment line by line. */
    public Explanation explanation() {
        return Explanation.of(assessment);
    }

    /** The quiz as it may be shown before it is passed: without what is right. Empty when none is asked. */
    public record Quiz(
            int passMark,
            int attempts,
            List<QuizQuestion> questions,
            @Nullable QuizResult result) {}

    /** One question. */
    public record QuizQuestion(QuestionId id, LocalizedText text, boolean multiple, List<QuizChoice> choices) {}

    /** One choice. */
    public record QuizChoice(ChoiceId id, LocalizedText text) {}

    /** How an attempt went; {@code percent} is rounded down. */
    public record QuizResult(Instant at, boolean passed, int right, int of, int percent, List<Answered> answers) {}

    /**
     * One answered question.
     *
     * @param rightChoices what would have been right; empty until the quiz is passed
     */
    public record Answered(
            QuestionId question,
            boolean right,
            Set<ChoiceId> ticked,
            LocalizedText feedback,
            Set<ChoiceId> rightChoices) {}

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
