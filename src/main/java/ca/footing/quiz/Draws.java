package ca.footing.quiz;

import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.ModuleSummary;
import ca.footing.catalogue.SeriesId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Chooses what one attempt asks: always the fixed questions, then each draw of what is left, no question twice. */
@Component
class Draws {
    private final QuestionRepository questions;
    private final QuizPlanRepository plans;
    private final Catalogue catalogue;
    private final RandomGenerator random = RandomGenerator.getDefault();

    Draws(QuestionRepository questions, QuizPlanRepository plans, Catalogue catalogue) {
        this.questions = questions;
        this.plans = plans;
        this.catalogue = catalogue;
    }

    /** What that quiz asks this time, in the order of asking. */
    List<Question> chosen(SeriesId series, QuizDraft quiz) {
        var bank = bank(series);
        Collections.shuffle(bank, random);
        var asked = new ArrayList<>(take(bank, quiz));
        if (quiz.rules().shuffleQuestions()) {
            Collections.shuffle(asked, random);
        }
        return asked;
    }

    /** The choices of a question as they are offered; an order is never offered in its right order. */
    List<Question.Choice> offered(Question question, QuizRules rules) {
        var choices = new ArrayList<>(question.choices());
        if (question.kind() == QuestionKind.ORDER) {
            while (choices.equals(question.choices())) {
                Collections.shuffle(choices, random);
            }
        } else if (rules.shuffleChoices()) {
            Collections.shuffle(choices, random);
        }
        return choices;
    }

    /** Refuses a quiz for which its bank has not enough questions. @throws DrawTooLarge */
    void requireEnough(SeriesId series, QuizDraft quiz) {
        take(bank(series), quiz);
    }

    /** Refuses when a quiz of the series finds not enough questions any more. @throws DrawTooLarge */
    void requireEnough(SeriesId series) {
        var bank = bank(series);
        plans.findByModuleIn(catalogue.modules(series).stream()
                        .map(ModuleSummary::id)
                        .toList())
                .forEach(plan -> take(new ArrayList<>(bank), plan.draft()));
    }

    List<Question> bank(SeriesId series) {
        return new ArrayList<>(questions.findBySeries(series).stream()
                .map(BankQuestion::details)
                .toList());
    }

    /** Draws with a tag come before those of the whole bank, so that the latter cannot use up what the former need. */
    private static List<Question> take(List<Question> bank, QuizDraft quiz) {
        var asked = new ArrayList<Question>();
        quiz.fixed()
                .forEach(id -> bank.stream().filter(one -> one.id().equals(id)).forEach(asked::add));
        var left = new ArrayList<>(bank);
        left.removeAll(asked);
        quiz.draws().stream()
                .sorted(Comparator.comparing(draw -> draw.tag().isEmpty()))
                .forEach(draw -> {
                    var found = left.stream()
                            .filter(one -> draw.tag().isEmpty() || one.tags().contains(draw.tag()))
                            .limit(draw.questions())
                            .toList();
                    if (found.size() < draw.questions()) {
                        throw new DrawTooLarge(draw.questions(), found.size());
                    }
                    left.removeAll(found);
                    asked.addAll(found);
                });
        return asked;
    }
}
