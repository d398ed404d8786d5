package ca.footing.eligibility.ui;

import ca.footing.eligibility.RuleRow;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Badge.Tone;
import ca.footing.shared.ui.DataTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Rules as sentences with their days. */
class RuleTable extends Composite<Div> {
    private final LocalDate today;
    private final Consumer<RuleRow> end;

    RuleTable(List<RuleRow> rules, LocalDate today, Consumer<RuleRow> end) {
        this.today = today;
        this.end = end;
        var table = new DataTable(
                getTranslation("eligibility.rules.title"),
                List.of(
                        getTranslation("eligibility.rules.kind"),
                        getTranslation("eligibility.office.column.state"),
                        getTranslation("eligibility.rules.from"),
                        getTranslation("eligibility.rules.end")));
        rules.forEach(rule -> table.row(
                DataTable.lines(
                        new Span(rule.sentence().in(getLocale())), getTranslation("eligibility.kind." + rule.kind())),
                state(rule),
                new Span(days(rule)),
                action(rule)));
        getContent().add(table);
    }

    private Badge state(RuleRow rule) {
        if (rule.inForce()) {
            return new Badge(Tone.SUCCESS, "met", getTranslation("eligibility.rules.inForce"));
        }
        return rule.from().isAfter(today)
                ? new Badge(Tone.INFO, "calendar", getTranslation("eligibility.rules.later"))
                : new Badge(Tone.NEUTRAL, "missing", getTranslation("eligibility.rules.ended"));
    }

    private String days(RuleRow rule) {
        var from = Formats.shortDate(rule.from(), getLocale());
        var until = rule.until();
        return until == null
                ? getTranslation("eligibility.rules.since", from)
                : getTranslation("eligibility.rules.span", from, Formats.shortDate(until, getLocale()));
    }

    private Component action(RuleRow rule) {
        if (rule.until() != null) {
            return new Span("–");
        }
        var button = new Button(getTranslation("eligibility.rules.end"), _ -> end.accept(rule));
        button.setAriaLabel(
                getTranslation("eligibility.rules.endOf", rule.sentence().in(getLocale())));
        return button;
    }
}
