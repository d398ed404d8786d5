package ca.footing.cohort.ui;

import ca.footing.cohort.CohortRoutes;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.MyCohort;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** One cohort of a facilitator: what comes next, who is in it, and the attendance of each session. */
class MyCohortCard extends ListItem {
    MyCohortCard(MyCohort cohort) {
        var summary = cohort.summary();
        var series = Page.fine(summary.seriesTitle().in(getLocale()));
        var facts = new UnorderedList(
                fact("calendar", Dates.span(summary, getLocale())),
                fact(
                        "people",
                        getTranslation(
                                "cohort.office.seatsTaken",
                                summary.capacity() - summary.seatsFree(),
                                summary.capacity())));
        facts.addClassNames("facts", "stacked");
        var ways = Page.of(
                "actions",
                Page.buttonLink(CohortRoutes.roster(summary.id()), getTranslation("cohort.mine.roster")),
                Page.buttonLink(CohortRoutes.progress(summary.id()), getTranslation("cohort.mine.progress")),
                Page.buttonLink(CohortRoutes.evaluation(summary.id()), getTranslation("cohort.mine.evaluation")));
        var next = cohort.next();
        if (next != null) {
            facts.addComponentAsFirst(fact("clock", next(next)));
            ways.add(Page.buttonLink(CohortRoutes.rollCall(next.id()), getTranslation("cohort.mine.nextAttendance")));
        }
        addClassNames("panel", "my-cohort-card");
        add(new H3(summary.name().in(getLocale())), series, facts, ways);
        if (!cohort.sessions().isEmpty()) {
            add(new Details(getTranslation("cohort.mine.sessions"), sessions(cohort.sessions())));
        }
    }

    private String next(CohortSession session) {
        return getTranslation(
                "cohort.mine.next", session.title().in(getLocale()), Dates.session(session.time(), getLocale()));
    }

    private OrderedList sessions(List<CohortSession> sessions) {
        var list = new OrderedList();
        list.addClassName("file-list");
        for (var session : sessions) {
            var when = new Span(Dates.session(session.time(), getLocale()));
            when.addClassName("fine");
            var link = new Anchor(CohortRoutes.rollCall(session.id()));
            link.add(
                    new Symbol(session.format().symbol()),
                    new Span(getTranslation(
                            "cohort.mine.attendance", session.title().in(getLocale()))),
                    when);
            list.add(new ListItem(link));
        }
        return list;
    }

    private static ListItem fact(String symbol, String text) {
        return new ListItem(new Symbol(symbol), new Span(text));
    }
}
