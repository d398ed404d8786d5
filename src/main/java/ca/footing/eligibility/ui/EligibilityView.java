package ca.footing.eligibility.ui;

import ca.footing.catalogue.SeriesSummary;
import ca.footing.eligibility.EligibilityRoutes;
import ca.footing.eligibility.MyEligibility;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.SiteRoutes;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One's own standing with a series, which may be settled before a seat is taken. */
@Route(EligibilityRoutes.MINE)
@PermitAll
class EligibilityView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient MyEligibility eligibility;
    private final Paragraph eyebrow = new Paragraph();
    private final Div content = new Div();
    private String slug = "";

    EligibilityView(MyEligibility eligibility) {
        this.eligibility = eligibility;
        eyebrow.addClassName("eyebrow");
        content.addClassNames("form-page");
        addClassNames("eligibility-view", "page");
        add(Page.of("page-head", eyebrow, new H1(getPageTitle())), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("slug").orElseThrow(RecordNotFound::new);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("eligibility.mine.page");
    }

    private void show() {
        var series = eligibility.series(slug);
        eyebrow.setText(series.title().in(getLocale()));
        content.removeAll();
        content.add(
                new StandingPanel(
                        series.id(),
                        eligibility.standing(series.id()),
                        eligibility.files(series.id()),
                        eligibility,
                        eligibility.zone(),
                        this::show),
                dates(series));
    }

    private Paragraph dates(SeriesSummary series) {
        var link = new Anchor(SiteRoutes.series(getLocale(), series.slug()), getTranslation("eligibility.mine.dates"));
        link.setRouterIgnore(true);
        link.addClassName("arrow-link");
        return new Paragraph(link);
    }
}
