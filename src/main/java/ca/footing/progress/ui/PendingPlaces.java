package ca.footing.progress.ui;

import ca.footing.registration.MyRegistration;
import ca.footing.registration.RegistrationRoutes;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** Registrations that are begun and not finished, each with its way on. */
class PendingPlaces extends Composite<Section> {
    PendingPlaces(List<MyRegistration> places) {
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("progress.home.pending.title")));
        places.forEach(place -> getContent().add(banner(place)));
    }

    private Div banner(MyRegistration place) {
        var cohort = place.cohort();
        var title = new Paragraph(getTranslation(
                "progress.home.pending.cohort",
                cohort.seriesTitle().in(getLocale()),
                cohort.name().in(getLocale())));
        title.addClassName("banner-title");
        var ends = place.holdEndsAt();
        var held = new Paragraph(
                ends == null
                        ? getTranslation("progress.home.pending.open")
                        : getTranslation(
                                "progress.home.pending.held", Formats.instant(ends, cohort.zone(), getLocale())));
        var link = new Anchor(
                RegistrationRoutes.registration(place.id()), getTranslation("progress.home.pending.continue"));
        link.addClassNames("button-link", "primary");
        var actions = new Div(link);
        actions.addClassName("actions");
        var banner = new Div(new Symbol("waiting"), title, held, actions);
        banner.addClassNames("banner", "info");
        return banner;
    }
}
