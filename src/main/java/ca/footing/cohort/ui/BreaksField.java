package ca.footing.cohort.ui;

import ca.footing.cohort.SessionBreaks;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** The breaks of a session, each with its times; as many as the day needs. */
class BreaksField extends Composite<Div> {
    private final Div rows = Page.of("stack");
    private final List<BreakRow> entered = new ArrayList<>();

    BreaksField() {
        var heading = new Paragraph(label("breaks"));
        heading.addClassName("field-label");
        var help = new Paragraph(label("breaksHelp"));
        help.addClassName("fine");
        var add = new Button(label("addBreak"), _ -> add().focus());
        getContent().addClassName("stack");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", label("breaks"));
        getContent().add(heading, help, rows, Page.of("actions", add));
    }

    void show(SessionBreaks breaks) {
        entered.clear();
        rows.removeAll();
        breaks.all().forEach(each -> add().show(each));
    }

    /** Marks what is missing; a row that is left empty is no break. */
    boolean check() {
        return entered.stream().map(BreakRow::check).reduce(true, Boolean::logicalAnd);
    }

    SessionBreaks value() {
        return new SessionBreaks(entered.stream()
                .filter(row -> !row.isEmpty())
                .map(BreakRow::value)
                .toList());
    }

    private BreakRow add() {
        var row = new BreakRow(this::remove);
        entered.add(row);
        rows.add(row);
        return row;
    }

    private void remove(BreakRow row) {
        entered.remove(row);
        rows.remove(row);
    }

    private String label(String key) {
        return getTranslation("cohort.session." + key);
    }
}
