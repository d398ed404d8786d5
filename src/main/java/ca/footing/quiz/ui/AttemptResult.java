package ca.footing.quiz.ui;

import ca.footing.quiz.AttemptPage;
import ca.footing.quiz.AttemptStatus;
import ca.footing.quiz.QuestionKind;
import ca.footing.quiz.Verdict;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Banner;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;

/** How an attempt that was sent went: the score, and of each question as much as the quiz tells. */
class AttemptResult extends Composite<Div> {
    AttemptResult(AttemptPage attempt) {
        getContent().addClassNames("stack", "quiz");
        getContent().add(outcome(attempt));
        var list = new OrderedList();
        list.addClassName("quiz-questions");
        attempt.answered().forEach(one -> list.add(item(attempt, one)));
        var panel = new Div(list);
        panel.addClassName("panel");
        getContent().add(panel);
    }

    private Banner outcome(AttemptPage attempt) {
        if (attempt.status() == AttemptStatus.WAITING) {
            return new Banner(
                    Badge.Tone.INFO,
                    "waiting",
                    getTranslation("quiz.result.waitingTitle"),
                    getTranslation("quiz.result.waiting", attempt.unjudged()));
        }
        var words = getTranslation(
                "quiz.result.score", attempt.right(), attempt.answered().size(), attempt.percent(), attempt.passMark());
        return attempt.passed()
                ? new Banner(Badge.Tone.SUCCESS, "met", getTranslation("quiz.result.passed"), words)
                : new Banner(Badge.Tone.INFO, "info", getTranslation("quiz.result.failed"), words);
    }

    private ListItem item(AttemptPage attempt, AttemptPage.Marked one) {
        var asked = one.asked();
        var item = new ListItem(new Paragraph(getTranslation(
                "quiz.take.question", asked.position() + 1, asked.text().in(getLocale()))));
        item.add(new Paragraph(getTranslation("quiz.result.yours", answer(asked))));
        var feedback = new Div();
        feedback.addClassName("quiz-feedback");
        feedback.add(verdict(attempt, one));
        if (!one.note().isEmpty()) {
            feedback.add(new Paragraph(getTranslation("quiz.result.note", one.note())));
        }
        if (!one.feedback().isEmpty() && one.verdict() != null) {
            feedback.add(new Paragraph(one.feedback().in(getLocale())));
        }
        if (one.verdict() == Verdict.WRONG && !one.right().isEmpty()) {
            feedback.add(new Paragraph(getTranslation("quiz.result.rightWas", texts(one.right()))));
        }
        item.add(feedback);
        return item;
    }

    private Component verdict(AttemptPage attempt, AttemptPage.Marked one) {
        if (one.verdict() == null) {
            var waits = attempt.status() == AttemptStatus.WAITING && one.asked().kind() == QuestionKind.SHORT;
            return waits ? new Badge(Badge.Tone.INFO, "waiting", getTranslation("quiz.result.toJudge")) : new Span();
        }
        return one.verdict() == Verdict.RIGHT
                ? new Badge(Badge.Tone.SUCCESS, "met", getTranslation("quiz.verdict.RIGHT"))
                : new Badge(Badge.Tone.INFO, "info", getTranslation("quiz.verdict.WRONG"));
    }

    private String answer(AttemptPage.Asked asked) {
        if (asked.kind() == QuestionKind.SHORT) {
            return asked.answer().words();
        }
        return texts(asked.answer().choices().stream()
                .flatMap(id ->
                        asked.choices().stream().filter(choice -> choice.id().equals(id)))
                .map(AttemptPage.Choice::text)
                .toList());
    }

    private String texts(List<LocalizedText> texts) {
        return texts.stream().map(text -> text.in(getLocale())).collect(Collectors.joining(" · "));
    }
}
