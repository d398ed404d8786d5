package ca.footing.certificate.ui;

import ca.footing.certificate.CertificateRoutes;
import ca.footing.certificate.CertificateStanding;
import ca.footing.certificate.Certificates;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** How far a learner's certificates are, and those they have. */
@Route(CertificateRoutes.MINE)
@Menu(title = "certificate.mine.menu", order = 18)
@PermitAll
class MyCertificatesView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Certificates certificates;

    MyCertificatesView(Certificates certificates) {
        this.certificates = certificates;
        addClassNames("my-certificates-view", "page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = certificates.mine();
        removeAll();
        add(Page.of(
                "page-head",
                new H1(getTranslation("certificate.mine.title")),
                Page.lede(getTranslation("certificate.mine.lede"))));
        if (all.isEmpty()) {
            add(Page.empty(getTranslation("certificate.mine.empty"), getTranslation("certificate.mine.emptyText")));
        }
        all.forEach(standing -> add(panel(standing)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certificate.mine.title");
    }

    private Component panel(CertificateStanding standing) {
        var cohort = standing.cohort();
        var hours = Page.buttonLink(
                CertificateRoutes.hours(standing.registration()), getTranslation("certificate.mine.hours"));
        hours.setAriaLabel(getTranslation("certificate.mine.hours") + ", "
                + cohort.seriesTitle().in(getLocale()));
        var panel = Page.of(
                "panel stack",
                new H2(cohort.seriesTitle().in(getLocale())),
                Page.fine(cohort.name().in(getLocale())),
                StageText.facts(standing),
                new StageText(standing));
        if (!standing.issued().isEmpty()) {
            panel.add(new IssuedList(standing.issued()));
        }
        panel.add(Page.of("actions", hours));
        return panel;
    }
}
