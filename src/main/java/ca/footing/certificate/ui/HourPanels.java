package ca.footing.certificate.ui;

import ca.footing.certificate.BodyHours;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The working under each body's rule, line by line, so that anyone can follow it with a pencil. */
class HourPanels extends Composite<Div> {
    HourPanels(List<BodyHours> hours) {
        getContent().addClassName("stack");
        hours.forEach(body -> getContent().add(panel(body)));
        getContent().add(Page.fine(getTranslation("certificate.decides")));
    }

    private Div panel(BodyHours hours) {
        var locale = getLocale();
        var name = hours.body().isNone()
                ? getTranslation("certificate.hours.own")
                : hours.body().name().in(locale);
        var table = new DataTable(
                name,
                List.of(
                        getTranslation("certificate.hours.session"),
                        getTranslation("certificate.hours.held"),
                        getTranslation("certificate.hours.counts"),
                        getTranslation("certificate.hours.why")));
        for (var i = 0; i < hours.lines().size(); i++) {
            var line = hours.working().lines().get(i);
            var session = line.session();
            table.row(
                    DataTable.lines(new Span(session.title().in(locale)), Formats.shortDate(session.day(), locale)),
                    new Span(Formats.minutes(session.held())),
                    new Span(Formats.minutes(line.counted())),
                    new Span(hours.lines().get(i).in(locale)));
        }
        var result = new Paragraph(hours.result().in(locale));
        result.addClassName("strong");
        return Page.of(
                "panel stack",
                new H3(name),
                table,
                result,
                Page.fine(hours.rule().in(locale)),
                Page.fine(getTranslation(
                        "certificate.hours.source",
                        hours.working().rule().source().in(locale))));
    }
}
