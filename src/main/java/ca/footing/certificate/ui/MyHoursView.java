package ca.footing.certificate.ui;

import ca.footing.certificate.CertificateRoutes;
import ca.footing.certificate.Certificates;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** How the hours of one place are counted under each body's rule, for the person themselves. */
@Route(CertificateRoutes.HOURS)
@PermitAll
class MyHoursView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Certificates certificates;

    MyHoursView(Certificates certificates) {
        this.certificates = certificates;
        addClassNames("my-hours-view", "page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = RouteIds.of(event, "registrationId", RegistrationId::new);
        var standing = certificates.mine(place);
        removeAll();
        add(
                Page.breadcrumbs(new Anchor(CertificateRoutes.MINE, getTranslation("certificate.mine.title"))),
                Page.of(
                        "page-head",
                        new H1(getTranslation("certificate.hours.title")),
                        Page.lede(standing.cohort().seriesTitle().in(getLocale()) + ", "
                                + standing.cohort().name().in(getLocale()))),
                new H2(getTranslation("certificate.hours.rules")),
                new HourPanels(certificates.hours(place)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certificate.hours.title");
    }
}
