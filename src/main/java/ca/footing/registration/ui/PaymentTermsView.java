package ca.footing.registration.ui;

import ca.footing.account.Roles;
import ca.footing.billing.Terms;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.CohortRoutes;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Banner;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** How places of a cohort may be paid other than at once by card: by transfer, or in parts. */
@Route(CohortRoutes.OFFICE_PAYMENT)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class PaymentTermsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Terms terms;
    private final transient CohortPlanning planning;
    private final H1 title = new H1(getTranslation("registration.terms.title"));
    private final Paragraph lede = new Paragraph();
    private final Anchor back = new Anchor("", "");
    private final Div messages = Page.of("stack");
    private final TransferFields transfer = new TransferFields();
    private final PartFields parts = new PartFields();
    private transient CohortId id = CohortId.next();

    PaymentTermsView(Terms terms, CohortPlanning planning) {
        this.terms = terms;
        this.planning = planning;
        var save = new Button(getTranslation("action.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        lede.addClassName("lede");
        addClassNames("page", "payment-terms-view");
        add(
                Page.breadcrumbs(new Anchor(CohortRoutes.OFFICE_LIST, getTranslation("cohort.office.title")), back),
                Page.of("page-head", title, lede),
                messages,
                Page.of("form-page", transfer, parts, Page.of("form-actions", save)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = RouteIds.of(event, "cohortId", CohortId::new);
        var name = planning.cohort(id).summary().name().in(getLocale());
        back.setHref(CohortRoutes.office(id));
        back.setText(name);
        lede.setText(getTranslation("registration.terms.lede", name));
        messages.removeAll();
        if (!terms.canTransfer()) {
            messages.add(new Banner(
                    Badge.Tone.WARNING,
                    "warning",
                    getTranslation("registration.terms.noAddress"),
                    getTranslation("registration.terms.noAddressText")));
        }
        var present = terms.details(id.id());
        transfer.show(present);
        parts.show(present.parts());
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }

    private void save() {
        var shares = parts.value();
        if (shares.isPresent() && transfer.check()) {
            terms.save(id.id(), transfer.value(shares.get()));
            Notify.done(getTranslation("registration.terms.saved"));
        }
    }
}
