package ca.footing.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;

/** A list that may grow for years: its first fifty entries are shown, and a button below shows fifty more. */
public class Portions<T> extends Composite<Div> {
    /** How many entries come at once. */
    public static final int SIZE = 50;

    private final transient List<T> all;
    private final transient Function<List<T>, Component> content;
    private final Div list = new Div();
    private final Span told = new Span();
    private final Button more = new Button();
    private int shown;

    /** @param content what shows those entries that are to be seen, in their order */
    public Portions(List<T> all, Function<List<T>, Component> content) {
        this.all = List.copyOf(all);
        this.content = content;
        told.getElement().setAttribute("role", "status");
        more.setText(getTranslation("shared.portions.more"));
        more.addClickListener(_ -> showMore());
        getContent().addClassNames("stack", "tight");
        getContent().add(list);
        if (all.size() > SIZE) {
            getContent().add(Page.of("pager", told, more));
        }
        showMore();
    }

    private void showMore() {
        shown = Math.min(shown + SIZE, all.size());
        list.removeAll();
        list.add(content.apply(all.subList(0, shown)));
        told.setText(getTranslation("shared.portions.told", shown, all.size()));
        more.setVisible(shown < all.size());
    }
}
