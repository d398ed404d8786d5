package ca.footing.registration.ui;

import ca.footing.catalogue.ModuleSummary;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortSummary;
import ca.footing.shared.Formats;
import ca.footing.shared.SiteRoutes;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What is being booked, beside every step: series, dates in the cohort's zone, way of meeting, price from. */
class BookedCohort extends Composite<Aside> {
    /** @param modules of the series, to name those that are booked */
    BookedCohort(CohortDetails cohort, Booking booking, List<ModuleSummary> modules) {
        var summary = cohort.summary();
        var series = new Anchor(
                SiteRoutes.cohort(getLocale(), summary.code()),
                summary.seriesTitle().in(getLocale()));
        series.setRouterIgnore(true);
        var facts = new UnorderedList(
                fact("calendar", dates(summary)),
                fact(
                        "clock",
                        getTranslation(
                                "registration.booked.sessions",
                                booking.of(cohort.sessions()).size())),
                fact(summary.city().isEmpty() ? "online" : "place", place(summary)),
                fact(
                        "receipt",
                        getTranslation(
                                "registration.booked.priceFrom", Formats.money(summary.priceFrom(), getLocale()))));
        facts.addClassNames("facts", "stacked");
        getContent().addClassNames("panel", "order-summary");
        getContent()
                .add(
                        new H2(getTranslation("registration.booked.title")),
                        new Paragraph(series),
                        new Paragraph(summary.name().in(getLocale())),
                        facts);
        if (!booking.isWhole()) {
            getContent().add(new BookedModules(booking, modules));
        }
    }

    private static ListItem fact(String symbol, String text) {
        return new ListItem(new Symbol(symbol), new Span(text));
    }

    private String dates(CohortSummary cohort) {
        var first = cohort.startsAt().atZone(cohort.zone());
        var last = cohort.endsAt().atZone(cohort.zone());
        return getTranslation(
                "registration.booked.dates",
                Formats.shortDate(first.toLocalDate(), getLocale()),
                Formats.shortDate(last.toLocalDate(), getLocale()),
                Formats.time(first.toLocalTime(), getLocale()),
                Formats.zone(cohort.zone(), first.toLocalDateTime(), getLocale()));
    }

    private String place(CohortSummary cohort) {
        return cohort.city().isEmpty() ? getTranslation("registration.booked.online") : cohort.city();
    }
}
