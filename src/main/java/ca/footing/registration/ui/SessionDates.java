package ca.footing.registration.ui;

import ca.footing.cohort.CohortSession;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The sessions of a cohort in order, in its zone. */
class SessionDates extends Composite<OrderedList> {
    SessionDates(List<CohortSession> sessions) {
        getContent().addClassName("date-steps");
        sessions.forEach(session -> getContent().add(item(session)));
    }

    private ListItem item(CohortSession session) {
        var time = session.time();
        var date = new Span(Formats.shortDate(time.start().toLocalDate(), getLocale()));
        date.addClassName("when");
        var hours = getTranslation(
                "registration.session.hours",
                Formats.time(time.start().toLocalTime(), getLocale()),
                Formats.time(time.end().toLocalTime(), getLocale()),
                Formats.zone(time.zone(), time.start(), getLocale()));
        var where = getTranslation("cohort.where." + session.format(), session.venue());
        var fine = Page.fine(hours + " · " + where);
        return new ListItem(date, new Div(new Paragraph(session.title().in(getLocale())), fine));
    }
}
