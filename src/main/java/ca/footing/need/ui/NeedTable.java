package ca.footing.need.ui;

import ca.footing.need.NeedRoutes;
import ca.footing.need.NeedRow;
import ca.footing.need.NeedState;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Badge.Tone;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** Requests with deadline and who looks after them. */
class NeedTable extends Composite<Div> {
    private final Consumer<NeedRow> take;
    private final Consumer<NeedRow> hand;

    NeedTable(List<NeedRow> rows, Consumer<NeedRow> take, Consumer<NeedRow> hand) {
        this.take = take;
        this.hand = hand;
        var table = new DataTable(
                getTranslation("need.office.title"),
                List.of(
                        getTranslation("need.office.column.person"),
                        getTranslation("need.office.column.cohort"),
                        getTranslation("need.office.column.state"),
                        getTranslation("need.office.column.due"),
                        getTranslation("need.office.column.owner"),
                        getTranslation("need.office.column.action")));
        rows.forEach(row -> table.row(
                new Span(row.person().preferredName()),
                DataTable.lines(
                        new Span(row.cohort().name().in(getLocale())),
                        row.cohort().code()),
                state(row),
                new Span(Formats.shortDate(row.dueOn(), getLocale())),
                new Span(row.ownerName().isEmpty() ? getTranslation("need.office.nobody") : row.ownerName()),
                actions(row)));
        getContent().add(table);
    }

    private Badge state(NeedRow row) {
        if (row.overdue()) {
            return new Badge(Tone.WARNING, "warning", getTranslation("need.office.overdue"));
        }
        var text = getTranslation("need.state." + row.state());
        return switch (row.state()) {
            case REQUESTED -> new Badge(Tone.INFO, "waiting", text);
            case IN_HAND -> new Badge(Tone.ACCENT, "person", text);
            case ARRANGED -> new Badge(Tone.SUCCESS, "met", text);
            case NOT_POSSIBLE -> new Badge(Tone.NEUTRAL, "missing", text);
        };
    }

    private Component actions(NeedRow row) {
        var name = row.person().preferredName();
        var actions = Page.of("actions");
        if (row.mine()) {
            var open = Page.buttonLink(NeedRoutes.request(row.registration()), getTranslation("need.office.open"));
            open.setAriaLabel(getTranslation("need.office.openOf", name));
            actions.add(open);
        } else if (row.state() == NeedState.REQUESTED) {
            var button = new Button(getTranslation("need.office.take"), _ -> take.accept(row));
            button.setAriaLabel(getTranslation("need.office.takeOf", name));
            actions.add(button);
        }
        if (!row.state().isAnswered()) {
            var button = new Button(getTranslation("need.office.hand"), _ -> hand.accept(row));
            button.setAriaLabel(getTranslation("need.office.handOf", name));
            actions.add(button);
        }
        return actions;
    }
}
