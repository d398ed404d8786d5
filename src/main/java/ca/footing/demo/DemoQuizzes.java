package ca.footing.demo;

import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesId;
import ca.footing.quiz.Answer;
import ca.footing.quiz.AttemptPage;
import ca.footing.quiz.Question;
import ca.footing.quiz.QuestionBank;
import ca.footing.quiz.QuestionKind;
import ca.footing.quiz.QuizDraft;
import ca.footing.quiz.QuizPlanning;
import ca.footing.quiz.QuizRules;
import ca.footing.quiz.Quizzes;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.LocalizedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills the banks and takes the quizzes of the demo, well or badly. */
@Component
@Profile({"demo", "test"})
class DemoQuizzes {
    private final Map<LocalizedText, Question> known = new HashMap<>();
    private final QuestionBank bank;
    private final QuizPlanning planning;
    private final Quizzes quizzes;

    DemoQuizzes(QuestionBank bank, QuizPlanning planning, Quizzes quizzes) {
        this.bank = bank;
        this.planning = planning;
        this.quizzes = quizzes;
    }

    /** As the registrar: these questions are always asked. */
    void plan(SeriesId series, ModuleId module, List<Question> questions, int passMark) {
        questions.forEach(question -> {
            bank.add(series, question);
            known.put(question.text(), question);
        });
        var usual = QuizRules.USUAL;
        var rules = new QuizRules(passMark, usual.attempts(), 0, usual.telling(), false, true, null);
        planning.save(module, new QuizDraft(questions.stream().map(Question::id).toList(), List.of(), rules));
    }

    /** As the learner: one attempt, all right or all wrong. */
    void take(RegistrationId place, ModuleId module, boolean wrong) {
        var attempt = quizzes.begin(place, module);
        var asked = quizzes.overview(place, module).attempts().getFirst().answered();
        quizzes.submit(
                attempt,
                asked.stream()
                        .map(AttemptPage.Marked::asked)
                        .collect(Collectors.toMap(AttemptPage.Asked::position, question -> answer(question, wrong))));
    }

    private Answer answer(AttemptPage.Asked asked, boolean wrong) {
        var question = Objects.requireNonNull(known.get(asked.text()));
        if (question.kind() == QuestionKind.SHORT) {
            return Answer.of(question.feedback().en());
        }
        return new Answer(
                question.choices().stream()
                        .filter(choice -> question.kind() == QuestionKind.ORDER || choice.correct() != wrong)
                        .limit(question.kind() == QuestionKind.SINGLE ? 1 : Integer.MAX_VALUE)
                        .map(Question.Choice::id)
                        .toList(),
                "");
    }
}
