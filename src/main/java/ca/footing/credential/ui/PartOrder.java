package ca.footing.credential.ui;

import ca.footing.credential.Part;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** In which order the parts stand: two buttons a part, and the keyboard stays on the part that moved. */
class PartOrder extends Composite<Div> {
    private final transient Runnable changed;
    private final OrderedList list = new OrderedList();
    private final Span said = new Span();
    private List<Part> order = List.of(Part.values());

    PartOrder(Runnable changed) {
        this.changed = changed;
        list.addClassName("part-order");
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("stack", "tight");
        getContent()
                .add(
                        new H3(getTranslation("credential.order.title")),
                        Page.fine(getTranslation("credential.order.help")),
                        list,
                        said);
    }

    void show(List<Part> given) {
        order = List.copyOf(given);
        draw();
    }

    List<Part> value() {
        return order;
    }

    private void draw() {
        list.removeAll();
        order.forEach(part -> list.add(item(part)));
    }

    private ListItem item(Part part) {
        var at = order.indexOf(part);
        var item = new ListItem(new Span(name(part)), button(part, "up", at - 1), button(part, "down", at + 1));
        item.getElement().setAttribute("data-part", part.name());
        return item;
    }

    private Button button(Part part, String way, int to) {
        var button = new Button(getTranslation("credential.order." + way + "Short"), _ -> move(part, way, to));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("credential.order." + way, name(part)));
        button.setEnabled(to >= 0 && to < order.size());
        return button;
    }

    private void move(Part part, String way, int to) {
        var moved = new ArrayList<>(order);
        Collections.swap(moved, order.indexOf(part), to);
        show(moved);
        said.setText(getTranslation("credential.order.said", name(part), to + 1));
        focus(part, way, to);
        changed.run();
    }

    /** On the button that was pressed, or on the other one when the part cannot go on that way. */
    private void focus(Part part, String way, int to) {
        var atEnd = "up".equals(way) ? to == 0 : to == order.size() - 1;
        var index = "up".equals(way) == atEnd ? 2 : 1;
        list.getChildren()
                .skip(order.indexOf(part))
                .findFirst()
                .flatMap(item -> item.getChildren().skip(index).findFirst())
                .ifPresent(button -> ((Button) button).focus());
    }

    private String name(Part part) {
        return getTranslation("credential.part." + part);
    }
}
