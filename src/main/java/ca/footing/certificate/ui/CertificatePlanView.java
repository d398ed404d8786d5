package ca.footing.certificate.ui;

import ca.footing.account.Roles;
import ca.footing.certificate.AccreditingBodies;
import ca.footing.certificate.CertificateData.Signatory;
import ca.footing.certificate.CertificatePlan;
import ca.footing.certificate.CertificatePlans;
import ca.footing.certificate.CertificateRoutes;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.CohortRoutes;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the certificates of a cohort will say: bodies and their approvals, who signs, and how long they wait. */
@Route(CertificateRoutes.PLAN)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class CertificatePlanView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final int MAX_NAME = 200;

    private final transient CertificatePlans plans;
    private final transient CohortPlanning planning;
    private final transient AccreditingBodies bodies;
    private final IntegerField hold = new IntegerField();
    private final TextField signatory = new TextField();
    private final TextField title = new TextField();
    private transient List<ApprovalField> approvals = List.of();
    private transient CohortId cohort = CohortId.next();

    CertificatePlanView(CertificatePlans plans, CohortPlanning planning, AccreditingBodies bodies) {
        this.plans = plans;
        this.planning = planning;
        this.bodies = bodies;
        hold.setLabel(getTranslation("certificate.plan.hold"));
        hold.setHelperText(getTranslation("certificate.plan.holdHelp"));
        hold.setMin(0);
        hold.setMax(CertificatePlan.MAX_HOLD_DAYS);
        hold.setStepButtonsVisible(true);
        signatory.setLabel(getTranslation("certificate.plan.signatory"));
        signatory.setHelperText(getTranslation("certificate.plan.signatoryHelp"));
        signatory.setMaxLength(MAX_NAME);
        title.setLabel(getTranslation("certificate.plan.title"));
        title.setMaxLength(MAX_NAME);
        addClassNames("certificate-plan-view", "page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cohort = RouteIds.of(event, "cohortId", CohortId::new);
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certificate.plan.heading");
    }

    private void load() {
        var plan = plans.of(cohort);
        var name = planning.cohort(cohort).summary().name().in(getLocale());
        hold.setValue(plan.holdDays());
        signatory.setValue(plan.signatory().name());
        title.setValue(plan.signatory().credentials());
        approvals = bodies.bodies().stream()
                .filter(body -> !body.isNone())
                .map(body -> new ApprovalField(
                        body,
                        plan.approvals().stream()
                                .filter(one -> one.body().equals(body.code()))
                                .findFirst()))
                .toList();
        var save = new Button(getTranslation("action.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        removeAll();
        add(
                Page.breadcrumbs(
                        new Anchor(CohortRoutes.OFFICE_LIST, getTranslation("certificate.plan.cohorts")),
                        new Anchor(CohortRoutes.office(cohort), name)),
                Page.of(
                        "page-head",
                        new H1(getTranslation("certificate.plan.heading")),
                        Page.lede(getTranslation("certificate.plan.lede"))),
                Page.of("panel stack", Page.of("field-pair", hold, signatory, title)),
                new H2(getTranslation("certificate.plan.bodies")),
                Page.fine(getTranslation("certificate.plan.bodiesHelp")));
        var panel = Page.of("panel stack");
        approvals.forEach(panel::add);
        add(panel, Page.of("form-actions", save));
    }

    private void save() {
        plans.save(
                cohort,
                new CertificatePlan(
                        Objects.requireNonNullElse(hold.getValue(), CertificatePlan.DEFAULT_HOLD_DAYS),
                        new Signatory(
                                signatory.getValue().strip(), title.getValue().strip()),
                        approvals.stream()
                                .map(ApprovalField::value)
                                .flatMap(Optional::stream)
                                .toList()));
        Notify.done(getTranslation("certificate.plan.saved"));
        load();
    }
}
