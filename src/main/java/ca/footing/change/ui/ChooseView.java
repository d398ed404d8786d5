package ca.footing.change.ui;

import ca.footing.change.CancelledPlace;
import ca.footing.change.CancelledPlaces;
import ca.footing.change.ChangeRoutes;
import ca.footing.change.Remedy;
import ca.footing.cohort.CohortSummary;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What a person wants for a place in a cohort that we cancelled: money back, a credit, or another cohort. */
@Route(ChangeRoutes.CHOOSE)
@PermitAll
class ChooseView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient CancelledPlaces places;
    private final Paragraph about = new Paragraph();
    private final Paragraph lede = new Paragraph();
    private final Div content = Page.of("stack");
    private transient RegistrationId id = RegistrationId.next();

    ChooseView(CancelledPlaces places) {
        this.places = places;
        about.addClassName("eyebrow");
        lede.addClassName("lede");
        addClassNames("page", "choose-view");
        add(
                Page.breadcrumbs(new Anchor("home", getTranslation("change.place.home"))),
                Page.of("page-head", about, new H1(getPageTitle()), lede),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = RouteIds.of(event, "registrationId", RegistrationId::new);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("change.choose.title");
    }

    private void show() {
        var place = places.of(id);
        about.setText(place.cohort().seriesTitle().in(getLocale()) + ", "
                + place.cohort().name().in(getLocale()));
        content.removeAll();
        if (!place.open()) {
            lede.setText(getTranslation("change.choose.chosen"));
            content.add(Page.of(
                    "actions", Page.buttonLink("/" + ChangeRoutes.change(id), getTranslation("change.choose.see"))));
            return;
        }
        lede.setText(getTranslation(
                "change.choose.lede",
                Formats.instant(
                        place.chooseBy().minusSeconds(60), place.cohort().zone(), getLocale())));
        if (!place.why().isEmpty()) {
            content.add(Page.of("panel quiet", new Paragraph(place.why())));
        }
        content.add(refund(place));
        if (!place.refund().isZero()) {
            content.add(credit(place));
        }
        place.alternatives().forEach(cohort -> content.add(move(cohort)));
    }

    private Div refund(CancelledPlace place) {
        var amount = Formats.money(place.refund(), getLocale());
        return option(
                getTranslation("change.choose.refund", amount),
                getTranslation("change.choose.refundText"),
                getTranslation("change.choose.refundVerb"),
                () -> places.choose(id, Remedy.REFUND));
    }

    private Div credit(CancelledPlace place) {
        var amount = Formats.money(place.refund(), getLocale());
        return option(
                getTranslation("change.choose.credit", amount),
                getTranslation("change.choose.creditText", place.creditMonths()),
                getTranslation("change.choose.creditVerb"),
                () -> places.choose(id, Remedy.CREDIT));
    }

    private Div move(CohortSummary cohort) {
        return option(
                cohort.name().in(getLocale()),
                getTranslation(
                        "change.choose.moveText", Formats.instant(cohort.startsAt(), cohort.zone(), getLocale())),
                getTranslation("change.choose.moveVerb"),
                () -> places.moveTo(id, cohort.id()));
    }

    private Div option(String title, String text, String verb, Runnable act) {
        var button = new Button(
                verb,
                _ -> Ask.before(title, getTranslation("change.choose.ask"), verb, () -> {
                    act.run();
                    show();
                }));
        button.setAriaLabel(verb + ", " + title);
        return Page.of("panel stack tight", new H2(title), new Paragraph(text), Page.of("actions", button));
    }
}
