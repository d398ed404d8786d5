package ca.footing.certificate.ui;

import static ca.footing.certificate.CertificateAct.CORRECTED;
import static ca.footing.certificate.CertificateAct.DUPLICATED;
import static ca.footing.certificate.CertificateAct.REFUSED;
import static ca.footing.certificate.CertificateAct.RELEASED;
import static ca.footing.certificate.CertificateAct.RENAMED;
import static ca.footing.certificate.CertificateAct.REVOKED;
import static ca.footing.certificate.CertificateAct.STOPPED;

import ca.footing.account.CurrentAccount;
import ca.footing.account.Role;
import ca.footing.account.Roles;
import ca.footing.certificate.CertificateAct;
import ca.footing.certificate.CertificateDesk;
import ca.footing.certificate.CertificateOffice;
import ca.footing.certificate.CertificateRoutes;
import ca.footing.certificate.CertificateStanding;
import ca.footing.certificate.CertificateState;
import ca.footing.certificate.Edition;
import ca.footing.certificate.IssuedCertificate;
import ca.footing.certificate.NameEvidence;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.ui.Notify;
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
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The certificate of one place: how far it is, what may be done, what was done, and how the hours are counted. */
@Route(CertificateRoutes.PLACE)
@RolesAllowed({Roles.FACILITATOR, Roles.REGISTRAR, Roles.OWNER})
class PlaceCertificateView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient CertificateDesk desk;
    private final transient CertificateOffice office;
    private final transient CurrentAccount current;
    private transient RegistrationId place = RegistrationId.next();

    PlaceCertificateView(CertificateDesk desk, CertificateOffice office, CurrentAccount current) {
        this.desk = desk;
        this.office = office;
        this.current = current;
        addClassNames("place-certificate-view", "page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = RouteIds.of(event, "registrationId", RegistrationId::new);
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certificate.place.title");
    }

    private void load() {
        var standing = desk.standing(place);
        var cohort = standing.cohort();
        removeAll();
        add(
                Page.breadcrumbs(
                        new Anchor(CertificateRoutes.cohort(cohort.id()), getTranslation("certificate.cohort.title"))),
                Page.of(
                        "page-head",
                        new H1(getTranslation("certificate.place.title")),
                        Page.lede(desk.name(place) + ", "
                                + cohort.seriesTitle().in(getLocale()) + ", "
                                + cohort.name().in(getLocale()))),
                Page.of("panel stack", StageText.facts(standing), new StageText(standing)));
        if (!standing.issued().isEmpty()) {
            add(new IssuedList(standing.issued()));
        }
        var possible = possible(standing);
        if (!possible.isEmpty()) {
            add(new ActForm(possible, this::act));
        }
        add(new ActList(desk.acts(place), cohort.zone()));
        add(new H2(getTranslation("certificate.hours.rules")), new HourPanels(desk.hours(place)));
    }

    private List<CertificateAct> possible(CertificateStanding standing) {
        var isOffice = current.has(Role.REGISTRAR) || current.has(Role.OWNER);
        return switch (standing.stage()) {
            case WAITING -> List.of(STOPPED);
            case STOPPED -> isOffice ? List.of(RELEASED, REFUSED) : List.of();
            case REFUSED -> isOffice ? List.of(RELEASED) : List.of();
            case ISSUED -> isOffice ? List.of(DUPLICATED, RENAMED, CORRECTED, REVOKED) : List.of();
            case OPEN, REVOKED -> List.of();
        };
    }

    private void act(CertificateAct act, String reason, @Nullable NameEvidence evidence) {
        switch (act) {
            case STOPPED -> desk.stop(place, reason);
            case RELEASED -> desk.release(place, reason);
            case REFUSED -> desk.refuse(place, reason);
            case DUPLICATED -> office.duplicate(counting().id(), reason);
            case RENAMED -> office.rename(counting().id(), Objects.requireNonNull(evidence), reason);
            case CORRECTED -> office.correct(counting().id(), reason);
            case REVOKED -> office.revoke(counting().id(), reason);
            case ISSUED -> throw new IllegalArgumentException(act.name());
        }
        Notify.done(getTranslation("certificate.act." + act));
        load();
    }

    private IssuedCertificate counting() {
        return Optional.of(desk.standing(place)).stream()
                .flatMap(standing -> standing.issued().stream())
                .filter(one ->
                        one.state() == CertificateState.VALID && one.data().edition() != Edition.DUPLICATE)
                .findFirst()
                .orElseThrow();
    }
}
