package ca.footing.quiz.ui;

import ca.footing.quiz.Verdict;
import ca.footing.quiz.WaitingAnswers;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** What one person wrote in one attempt, and the two words with which a facilitator answers. */
class AnswerCard extends Composite<Div> {
    private static final int LONGEST_NOTE = 1000;

    private final transient Judge judge;

    /** What is done with a verdict. */
    interface Judge {
        void judge(int position, Verdict verdict, String note);
    }

    AnswerCard(WaitingAnswers waiting, Judge judge) {
        this.judge = judge;
        var day = Formats.instant(waiting.submittedAt(), waiting.cohort().zone(), getLocale());
        getContent().addClassNames("panel", "stack");
        getContent()
                .add(
                        new H2(waiting.person().preferredName()),
                        Page.fine(getTranslation(
                                "quiz.answers.about",
                                waiting.module().title().in(getLocale()),
                                waiting.cohort().name().in(getLocale()),
                                day)));
        waiting.words().forEach(words -> getContent().add(words(waiting, words)));
    }

    private Div words(WaitingAnswers waiting, WaitingAnswers.Words words) {
        var part = Page.of("stack tight", new H3(words.question().in(getLocale())), answer(words.answer()));
        if (!words.expected().isEmpty()) {
            part.add(Page.fine(
                    getTranslation("quiz.answers.expected", words.expected().in(getLocale()))));
        }
        var verdict = words.verdict();
        if (verdict != null) {
            part.add(new Badge(
                    verdict == Verdict.RIGHT ? Badge.Tone.SUCCESS : Badge.Tone.INFO,
                    verdict == Verdict.RIGHT ? "met" : "info",
                    getTranslation("quiz.verdict." + verdict)));
            return part;
        }
        var note = new TextArea(getTranslation("quiz.answers.note"));
        note.setHelperText(getTranslation("quiz.answers.noteHelp"));
        note.setMaxLength(LONGEST_NOTE);
        note.setWidthFull();
        part.add(
                note,
                Page.of(
                        "actions",
                        button(waiting, words, Verdict.RIGHT, note),
                        button(waiting, words, Verdict.WRONG, note)));
        return part;
    }

    private Button button(WaitingAnswers waiting, WaitingAnswers.Words words, Verdict verdict, TextArea note) {
        var button = new Button(
                getTranslation("quiz.answers.judge." + verdict),
                _ -> judge.judge(words.position(), verdict, note.getValue()));
        button.setAriaLabel(getTranslation(
                "quiz.answers.judgeNamed." + verdict, waiting.person().preferredName()));
        return button;
    }

    private static Paragraph answer(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("own-words");
        return paragraph;
    }
}
