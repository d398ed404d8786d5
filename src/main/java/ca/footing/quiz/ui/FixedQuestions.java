package ca.footing.quiz.ui;

import ca.footing.quiz.Question;
import ca.footing.quiz.QuestionId;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The questions that a quiz always asks, in their order. */
class FixedQuestions extends Composite<Div> {
    private final ComboBox<Question> choose = new ComboBox<>(getTranslation("quiz.plan.choose"));
    private final OrderedList list = new OrderedList();
    private final transient List<QuestionId> fixed = new ArrayList<>();
    private final Runnable changed;
    private transient List<Question> bank = List.of();

    FixedQuestions(Runnable changed) {
        this.changed = changed;
        choose.setItemLabelGenerator(question -> question.text().in(getLocale()));
        choose.setWidthFull();
        choose.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                fixed.add(event.getValue().id());
                choose.clear();
                show();
                changed.run();
            }
        });
        list.addClassName("order-list");
        getContent().addClassNames("form-section", "office-form");
        getContent()
                .add(
                        new H2(getTranslation("quiz.plan.fixed")),
                        Page.fine(getTranslation("quiz.plan.fixedHelp")),
                        list,
                        choose);
    }

    void show(List<QuestionId> shown, List<Question> known) {
        bank = known;
        fixed.clear();
        fixed.addAll(shown);
        show();
    }

    List<QuestionId> value() {
        return List.copyOf(fixed);
    }

    private void show() {
        list.removeAll();
        for (var at = 0; at < fixed.size(); at++) {
            list.add(item(at));
        }
        choose.setItems(
                bank.stream().filter(question -> !fixed.contains(question.id())).toList());
    }

    private ListItem item(int at) {
        var text = bank.stream()
                .filter(question -> question.id().equals(fixed.get(at)))
                .map(question -> question.text().in(getLocale()))
                .findFirst()
                .orElse("");
        var up = new Button(getTranslation("quiz.take.up"), _ -> change(() -> Collections.swap(fixed, at, at - 1)));
        up.setAriaLabel(getTranslation("quiz.take.upNamed", text));
        up.setEnabled(at > 0);
        var remove = new Button(getTranslation("action.remove"), _ -> change(() -> fixed.remove(at)));
        remove.setAriaLabel(getTranslation("quiz.plan.removeNamed", text));
        return new ListItem(new Span(text), Page.of("actions", up, remove));
    }

    private void change(Runnable act) {
        act.run();
        show();
        changed.run();
    }
}
