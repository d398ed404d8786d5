package ca.footing.credential.ui;

import ca.footing.credential.CredentialRoutes;
import ca.footing.credential.PortfolioCycle;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;

/** One cycle: its entries, what they come to, and the file. */
class CyclePanel extends Composite<Div> {
    CyclePanel(PortfolioCycle cycle) {
        var from = Integer.toString(cycle.from());
        var to = Integer.toString(cycle.to());
        var title = getTranslation("credential.portfolio.cycle", from, to);
        getContent().addClassNames("stack");
        getContent()
                .add(
                        new H2(title),
                        new Paragraph(getTranslation(
                                "credential.portfolio.sum",
                                Words.split(cycle.sum()),
                                Formats.minutes(cycle.rule().minutes()))),
                        Page.fine(getTranslation(
                                cycle.minutesOpen() == 0 ? "credential.portfolio.enough" : "credential.portfolio.open",
                                Formats.minutes(cycle.minutesOpen()),
                                to)));
        if (cycle.rows().isEmpty()) {
            getContent().add(Page.fine(getTranslation("credential.portfolio.none")));
            return;
        }
        getContent()
                .add(
                        table(title, cycle),
                        Page.of(
                                "actions",
                                PlacePapers.file(
                                        CredentialRoutes.portfolio(cycle.from()),
                                        getTranslation("credential.portfolio.file", from, to))),
                        Page.fine(getTranslation("credential.portfolio.promptsHelp")));
    }

    private DataTable table(String title, PortfolioCycle cycle) {
        var table = new DataTable(
                title,
                List.of(
                        getTranslation("credential.column.activity"),
                        getTranslation("credential.column.days"),
                        getTranslation("credential.column.didactic"),
                        getTranslation("credential.column.experiential"),
                        getTranslation("credential.column.certificate")));
        cycle.rows()
                .forEach(row -> table.row(
                        DataTable.lines(
                                new Span(row.title().in(getLocale())),
                                row.cohort().seriesTitle().in(getLocale())),
                        new Span(Words.days(row, getLocale())),
                        new Span(Formats.minutes(row.minutes().didactic())),
                        new Span(Formats.minutes(row.minutes().experiential())),
                        new Span(Objects.requireNonNullElse(row.serial(), "–"))));
        return table;
    }
}
