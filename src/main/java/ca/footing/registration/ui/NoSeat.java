package ca.footing.registration.ui;

import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.SeatState;
import ca.footing.registration.RegistrationRoutes;
import ca.footing.shared.SiteRoutes;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Why no seat can be taken here now, and what can be done instead. */
class NoSeat extends Composite<Section> {
    NoSeat(CohortDetails details) {
        var cohort = details.summary();
        var state =
                switch (cohort.seats()) {
                    case FULL -> details.kept().isEmpty() ? "full" : "kept";
                    case CLOSED -> "closed";
                    case OPEN, FEW_LEFT -> "late";
                };
        var others = new Anchor(
                SiteRoutes.series(getLocale(), cohort.seriesSlug()),
                getTranslation("registration.register.otherDates"));
        others.setRouterIgnore(true);
        others.addClassNames("button-link");
        var mine = new Anchor(
                RegistrationRoutes.registerSignedIn(cohort.code()), getTranslation("registration.register.signIn"));
        mine.setRouterIgnore(true);
        mine.addClassName("button-link");
        var actions = new Div();
        if (cohort.seats() == SeatState.FULL) {
            // the waitlist's module builds on this one, so its address stands here as text
            var wait = new Anchor("waitlist/join/" + cohort.code(), getTranslation("registration.register.waitlist"));
            wait.addClassNames("button-link", "primary");
            actions.add(wait);
        }
        actions.add(others, mine);
        actions.addClassName("actions");
        getContent().addClassName("form-section");
        getContent()
                .add(
                        new H2(getTranslation("registration.register." + state + "Title")),
                        new Paragraph(getTranslation("registration.register." + state + "Text")),
                        new Paragraph(getTranslation("registration.register.haveSeat")),
                        actions);
    }
}
