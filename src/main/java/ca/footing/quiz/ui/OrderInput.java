package ca.footing.quiz.ui;

import ca.footing.quiz.Answer;
import ca.footing.quiz.AttemptPage.Asked;
import ca.footing.quiz.AttemptPage.Choice;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Parts that are put in order with two buttons each, by keyboard or by touch; each move is said aloud. */
class OrderInput extends Composite<Div> implements AnswerInput {
    /** Focus stays with the part that was moved. */
    private static final String FOLLOW =
            "setTimeout(() => this.children[$0]?.querySelector('vaadin-button:not([disabled])')?.focus())";

    private final transient List<Choice> order;
    private final OrderedList list = new OrderedList();
    private final Paragraph said = Page.fine("");
    private final Button confirm =
            new Button(getTranslation("quiz.take.orderRight"), _ -> settle(getTranslation("quiz.take.orderKept")));
    private final Runnable changed;
    private boolean given;

    OrderInput(Asked asked, String label, Runnable changed) {
        this.changed = changed;
        order = new ArrayList<>(asked.choices());
        var answered = asked.answer().choices();
        given = answered.size() == order.size();
        if (given) {
            order.sort(Comparator.comparingInt(choice -> answered.indexOf(choice.id())));
        }
        said.getElement().setAttribute("role", "status");
        list.addClassName("order-list");
        getContent().addClassNames("stack", "tight");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        getContent().add(new Paragraph(label), Page.fine(getTranslation("quiz.take.orderHelp")), list);
        getContent().add(Page.of("actions", confirm), said);
        show();
    }

    @Override
    public Answer answer() {
        return new Answer(given ? order.stream().map(Choice::id).toList() : List.of(), "");
    }

    @Override
    public boolean isAnswered() {
        said.setText(given ? said.getText() : getTranslation("quiz.take.unordered"));
        return given;
    }

    @Override
    public void focus() {
        confirm.focus();
    }

    private void move(int from, int to) {
        Collections.swap(order, from, to);
        show();
        settle(getTranslation("quiz.take.orderMoved", order.get(to).text().in(getLocale()), to + 1, order.size()));
        list.getElement().executeJs(FOLLOW, to);
    }

    private void settle(String words) {
        given = true;
        said.setText(words);
        confirm.setVisible(false);
        changed.run();
    }

    private void show() {
        list.removeAll();
        confirm.setVisible(!given);
        IntStream.range(0, order.size()).mapToObj(this::item).forEach(list::add);
    }

    private ListItem item(int at) {
        return new ListItem(
                new Span(order.get(at).text().in(getLocale())),
                Page.of("actions", step("quiz.take.up", at, at - 1), step("quiz.take.down", at, at + 1)));
    }

    private Button step(String key, int from, int to) {
        var button = new Button(getTranslation(key), _ -> move(from, to));
        button.setAriaLabel(getTranslation(key + "Named", order.get(from).text().in(getLocale())));
        button.setEnabled(to >= 0 && to < order.size());
        return button;
    }
}
