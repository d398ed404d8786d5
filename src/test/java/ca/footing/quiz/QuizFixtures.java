package ca.footing.quiz;

import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.LocalizedText;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Quizzes for tests: of choices called "Right", "Wrong" and "Right too", and attempts at them. */
@Component
public class QuizFixtures {
    private final QuestionBank bank;
    private final QuizPlanning planning;
    private final Quizzes quizzes;

    QuizFixtures(QuestionBank bank, QuizPlanning planning, Quizzes quizzes) {
        this.bank = bank;
        this.planning = planning;
        this.quizzes = quizzes;
    }

    /** As the registrar: a quiz that always asks these, with the usual rules. */
    public void plan(SeriesId series, ModuleId module, List<Question> questions) {
        questions.forEach(question -> bank.add(series, question));
        planning.save(module, new QuizDraft(questions.stream().map(Question::id).toList(), List.of(), QuizRules.USUAL));
    }

    /** As the learner: one attempt with every choice right, or every one wrong. */
    public AttemptPage take(RegistrationId place, ModuleId module, boolean right) {
        var attempt = quizzes.begin(place, module);
        return quizzes.submit(
                attempt,
                quizzes.overview(place, module).attempts().getFirst().answered().stream()
                        .map(AttemptPage.Marked::asked)
                        .collect(Collectors.toMap(AttemptPage.Asked::position, asked -> answer(asked, right))));
    }

    /** As the registrar: a quiz of every kind with one drawn besides; compared with a body's rule. */
    public void everyKind(SeriesId series, ModuleId module) {
        everyKind(
                series,
                module,
                List.of(new QuizDraft.Draw("", 1)),
                new QuizRules(75, 3, 0, Telling.EACH_ATTEMPT, false, true, "CPA_RECORDED"));
    }

    /** As the registrar: a quiz of one question of each kind, which may be tried so often. */
    public void oneOfEachKind(SeriesId series, ModuleId module, int attempts) {
        everyKind(series, module, List.of(), new QuizRules(75, attempts, 0, Telling.EACH_ATTEMPT, false, true, null));
    }

    private void everyKind(SeriesId series, ModuleId module, List<QuizDraft.Draw> draws, QuizRules rules) {
        var parts = List.of("Notice", "Name", "Choose").stream()
                .map(part -> new Question.Choice(ChoiceId.next(), text(part), false))
                .toList();
        var order = new Question(
                QuestionId.next(),
                QuestionKind.ORDER,
                text("In which order?"),
                parts,
                text("Because."),
                List.of("order"));
        var words = new Question(
                QuestionId.next(), QuestionKind.SHORT, text("What then?"), List.of(), text("Slowness."), List.of());
        var all = List.of(question("Which one?", false), question("Which ones?", true), order, words);
        all.forEach(question -> bank.add(series, question));
        planning.save(module, new QuizDraft(all.stream().map(Question::id).toList(), draws, rules));
    }

    /** Any question of that bank. */
    public QuestionId any(SeriesId series) {
        return bank.all(series).getFirst().id();
    }

    public static Question question(String title, boolean multiple) {
        return new Question(
                QuestionId.next(),
                multiple ? QuestionKind.MULTIPLE : QuestionKind.SINGLE,
                text(title),
                List.of(
                        new Question.Choice(ChoiceId.next(), text("Right"), true),
                        new Question.Choice(ChoiceId.next(), text("Wrong"), false),
                        new Question.Choice(ChoiceId.next(), text("Right too"), multiple)),
                text("Because."),
                List.of());
    }

    static Answer answer(AttemptPage.Asked asked, boolean right) {
        return new Answer(
                asked.choices().stream()
                        .filter(choice -> asked.kind() == QuestionKind.ORDER
                                || (asked.kind() == QuestionKind.MULTIPLE && right
                                        ? choice.text().en().startsWith("Right")
                                        : choice.text().en().equals(right ? "Right" : "Wrong")))
                        .map(AttemptPage.Choice::id)
                        .toList(),
                "An answer.");
    }

    static LocalizedText text(String english) {
        return new LocalizedText(english, english + " (fr)");
    }
}
