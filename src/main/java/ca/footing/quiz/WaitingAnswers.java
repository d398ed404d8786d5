package ca.footing.quiz;

import ca.footing.account.PersonName;
import ca.footing.catalogue.ModuleSummary;
import ca.footing.cohort.CohortSummary;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of one attempt that a facilitator is asked to judge. */
public record WaitingAnswers(
        QuizAttemptId attempt,
        CohortSummary cohort,
        RegistrationId registration,
        PersonName person,
        ModuleSummary module,
        Instant submittedAt,
        List<Words> words) {
    /**
     * One short answer.
     *
     * @param expected what a good answer holds, as the question's author wrote it
     * @param verdict null while it waits
     */
    public record Words(
            int position,
            LocalizedText question,
            LocalizedText expected,
            String answer,
            @Nullable Verdict verdict,
            String note) {}
}
