package ca.footing.quiz.ui;

import ca.footing.quiz.Question;
import ca.footing.quiz.QuizDraft.Draw;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a quiz draws at random: so many questions of a tag, or of the whole bank. */
class DrawRows extends Composite<Div> {
    private final Div lines = Page.of("stack");
    private final List<Row> rows = new ArrayList<>();
    private final Runnable changed;
    private transient List<Question> bank = List.of();

    /** A draw as it stands on the screen. */
    private record Row(Select<String> tag, IntegerField questions, Div line) {}

    DrawRows(Runnable changed) {
        this.changed = changed;
        var add = new Button(getTranslation("quiz.plan.addDraw"), _ -> {
            row(new Draw("", 1));
            changed.run();
        });
        getContent().addClassNames("form-section", "office-form");
        getContent()
                .add(
                        new H2(getTranslation("quiz.plan.draws")),
                        Page.fine(getTranslation("quiz.plan.drawsHelp")),
                        lines,
                        Page.of("actions", add));
    }

    void show(List<Draw> draws, List<Question> known) {
        bank = known;
        rows.clear();
        lines.removeAll();
        draws.forEach(this::row);
    }

    List<Draw> value() {
        return rows.stream()
                .map(row -> new Draw(
                        Objects.requireNonNullElse(row.tag().getValue(), ""),
                        Math.clamp(Objects.requireNonNullElse(row.questions().getValue(), 1), 1, 100)))
                .toList();
    }

    private void row(Draw draw) {
        var tag = new Select<String>();
        tag.setLabel(getTranslation("quiz.plan.drawTag"));
        tag.setItems(Stream.concat(
                        Stream.of(""),
                        bank.stream()
                                .flatMap(question -> question.tags().stream())
                                .distinct()
                                .sorted())
                .toList());
        tag.setItemLabelGenerator(this::named);
        tag.setValue(draw.tag());
        tag.addValueChangeListener(_ -> changed.run());
        var questions = new IntegerField(getTranslation("quiz.plan.drawQuestions"));
        questions.setMin(1);
        questions.setMax(100);
        questions.setStepButtonsVisible(true);
        questions.setValue(draw.questions());
        questions.addValueChangeListener(_ -> changed.run());
        var remove = new Button(getTranslation("quiz.plan.removeDraw"));
        var row = new Row(
                tag,
                questions,
                Page.of("stack tight", Page.of("field-pair", questions, tag), Page.of("actions", remove)));
        remove.addClickListener(_ -> {
            rows.remove(row);
            lines.remove(row.line());
            changed.run();
        });
        rows.add(row);
        lines.add(row.line());
    }

    private String named(String tag) {
        var there = bank.stream()
                .filter(question -> tag.isEmpty() || question.tags().contains(tag))
                .count();
        return tag.isEmpty()
                ? getTranslation("quiz.plan.wholeBank", there)
                : getTranslation("quiz.plan.ofTag", tag, there);
    }
}
