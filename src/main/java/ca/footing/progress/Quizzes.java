package ca.footing.progress;

import ca.footing.catalogue.ChoiceId;
import ca.footing.catalogue.ModuleDetails;
import ca.footing.catalogue.Question;
import ca.footing.catalogue.QuestionId;
import ca.footing.registration.RegistrationId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Marks quizzes and tells how an attempt went. */
@Component
class Quizzes {
    private final QuizAttemptRepository attempts;
    private final Clock clock;

    Quizzes(QuizAttemptRepository attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    ModuleProgress.Quiz of(RegistrationId registration, ModuleDetails module, QuizStanding standing) {
        var telling = attempts.telling(registration, module.summary().id());
        return new ModuleProgress.Quiz(
                module.passMark(),
                standing.attempts(),
                module.questions().stream().map(Quizzes::withoutAnswers).toList(),
                result(module, telling));
    }

    ModuleProgress.QuizResult submit(
            RegistrationId registration, ModuleDetails module, Map<QuestionId, Set<ChoiceId>> answers) {
        refuseUnfit(module, answers);
        var right = (int) module.questions().stream()
                .filter(question -> isRight(question, answers.getOrDefault(question.id(), Set.of())))
                .count();
        var attempt = attempts.save(new QuizAttempt(
                registration, module.summary().id(), answers, right, module.passMark(), clock.instant()));
        return Objects.requireNonNull(result(module, attempt));
    }

    private static void refuseUnfit(ModuleDetails module, Map<QuestionId, Set<ChoiceId>> answers) {
        var asked = module.questions().stream()
                .collect(Collectors.toMap(
                        Question::id,
                        question -> question.choices().stream()
                                .map(Question.Choice::id)
                                .collect(Collectors.toSet())));
        var fits = answers.entrySet().stream()
                .allMatch(
                        answer -> asked.getOrDefault(answer.getKey(), Set.of()).containsAll(answer.getValue()));
        if (asked.isEmpty() || !fits || !asked.keySet().containsAll(answers.keySet())) {
            throw new QuizChanged();
        }
        if (!asked.keySet().stream()
                .allMatch(question -> !answers.getOrDefault(question, Set.of()).isEmpty())) {
            throw new QuizIncomplete();
        }
    }

    private static ModuleProgress.@Nullable QuizResult result(ModuleDetails module, @Nullable QuizAttempt attempt) {
        if (attempt == null) {
            return null;
        }
        var answers = attempt.answers();
        return new ModuleProgress.QuizResult(
                attempt.submittedAt(),
                attempt.isPassed(),
                attempt.rightAnswers(),
                attempt.questions(),
                attempt.percent(),
                answered(module.questions(), answers, attempt.isPassed()));
    }

    /** Questions that came later were not answered and are left out. */
    private static List<ModuleProgress.Answered> answered(
            List<Question> questions, Map<QuestionId, Set<ChoiceId>> answers, boolean tellRight) {
        return questions.stream()
                .filter(question -> answers.containsKey(question.id()))
                .map(question -> {
                    var ticked = answers.getOrDefault(question.id(), Set.of());
                    return new ModuleProgress.Answered(
                            question.id(),
                            isRight(question, ticked),
                            ticked,
                            question.feedback(),
                            tellRight ? rightChoices(question) : Set.of());
                })
                .toList();
    }

    private static boolean isRight(Question question, Set<ChoiceId> ticked) {
        return rightChoices(question).equals(ticked);
    }

    private static Set<ChoiceId> rightChoices(Question question) {
        return question.choices().stream()
                .filter(Question.Choice::correct)
                .map(Question.Choice::id)
                .collect(Collectors.toSet());
    }

    private static ModuleProgress.QuizQuestion withoutAnswers(Question question) {
        return new ModuleProgress.QuizQuestion(
                question.id(),
                question.text(),
                question.multiple(),
                question.choices().stream()
                        .map(choice -> new ModuleProgress.QuizChoice(choice.id(), choice.text()))
                        .toList());
    }
}
