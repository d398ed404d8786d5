package ca.footing.practice.ui;

import ca.footing.practice.HoursOrder;
import ca.footing.practice.PracticeRoutes;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Everything that was signed, as files that are the learner's for good: all at once, or each by itself. */
class FilesPanel extends Composite<Div> {
    FilesPanel() {
        var everything = download(PracticeRoutes.ARCHIVE, "practice.files.everything");
        everything.addClassNames("button-link", "primary");
        var table = new DataTable(
                getTranslation("practice.files.title"),
                List.of(
                        getTranslation("practice.files.what"),
                        getTranslation("practice.files.print"),
                        getTranslation("practice.files.sheet")));
        for (var order : HoursOrder.values()) {
            table.row(
                    new Span(getTranslation("practice.sheet.title." + order)),
                    named(download(PracticeRoutes.sheet(order), "practice.files.pdf"), order),
                    named(download(PracticeRoutes.hours(order), "practice.files.csv"), order));
        }
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("practice.files.title")),
                        new Paragraph(getTranslation("practice.files.text")),
                        Page.of("actions", everything),
                        table,
                        new Paragraph(
                                download(PracticeRoutes.PROOF, "practice.files.proof"),
                                new Span(" · "),
                                new Anchor(PracticeRoutes.VERIFY, getTranslation("practice.files.check"))));
    }

    private Anchor named(Anchor link, HoursOrder order) {
        link.setAriaLabel(link.getText() + ", " + getTranslation("practice.sheet.title." + order));
        return link;
    }

    private Anchor download(String href, String key) {
        var link = new Anchor(href, getTranslation(key));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
