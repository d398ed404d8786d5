package ca.footing.eligibility.ui;

import ca.footing.eligibility.RegisterChecks;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Badge.Tone;
import ca.footing.shared.ui.DataTable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** People whose entry in a public register is to be looked at again. */
class ChecksDue extends Composite<Section> {
    /** @param look records another look for that person */
    ChecksDue(List<RegisterChecks.Due> due, Consumer<RegisterChecks.Due> look) {
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("eligibility.office.checks")));
        if (due.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("eligibility.office.checksEmpty")));
            return;
        }
        var table = new DataTable(
                getTranslation("eligibility.office.checks"),
                List.of(
                        getTranslation("eligibility.office.column.person"),
                        getTranslation("eligibility.office.column.register"),
                        getTranslation("eligibility.office.column.by"),
                        getTranslation("eligibility.check.add")));
        due.forEach(one -> {
            var button = new Button(getTranslation("eligibility.check.add"), _ -> look.accept(one));
            button.setAriaLabel(getTranslation("eligibility.check.add") + ", "
                    + one.person().preferredName());
            table.row(
                    DataTable.lines(
                            new Span(one.person().preferredName()),
                            getTranslation("account.category." + one.person().category())),
                    DataTable.lines(
                            new Span(getTranslation(
                                    "eligibility.register." + one.check().register())),
                            one.check().registrationNumber()),
                    due(one),
                    button);
        });
        getContent().add(table);
    }

    private Badge due(RegisterChecks.Due one) {
        var day = Formats.shortDate(one.check().nextCheckOn(), getLocale());
        return one.overdue()
                ? new Badge(Tone.WARNING, "warning", getTranslation("eligibility.office.checkOverdue", day))
                : new Badge(Tone.INFO, "calendar", getTranslation("eligibility.office.checkDue", day));
    }
}
