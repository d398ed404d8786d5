package ca.footing.billing.ui;

import ca.footing.account.Roles;
import ca.footing.billing.BillingRoutes;
import ca.footing.billing.InstalmentRow;
import ca.footing.billing.InstalmentStatus;
import ca.footing.billing.Instalments;
import ca.footing.billing.PlanDetails;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Orders that are paid in parts and not paid in full yet, the most urgent first. */
@Route(BillingRoutes.OFFICE_PLANS)
@Menu(title = "billing.plans.menu", order = 84)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class PlansView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Instalments instalments;
    private final transient Clock clock;
    private final Div content = Page.of("stack");

    PlansView(Instalments instalments, Clock clock) {
        this.instalments = instalments;
        this.clock = clock;
        var lede = Page.lede(getTranslation("billing.plans.lede"));
        addClassNames("page", "plans-view");
        add(Page.of("page-head", new H1(getPageTitle()), lede), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("billing.plans.title");
    }

    private void show() {
        var plans = instalments.active();
        content.removeAll();
        if (plans.isEmpty()) {
            content.add(Page.empty(getTranslation("billing.plans.empty"), getTranslation("billing.plans.emptyText")));
            return;
        }
        var table = new DataTable(
                getPageTitle(),
                List.of(
                        getTranslation("billing.transfers.payer"),
                        getTranslation("billing.plans.paid"),
                        getTranslation("billing.plans.next"),
                        getTranslation("billing.part.state"),
                        getTranslation("billing.transfers.act")));
        plans.forEach(plan -> next(plan).ifPresent(part -> add(table, plan, part)));
        content.add(table);
    }

    private static Optional<InstalmentRow> next(PlanDetails plan) {
        return plan.parts().stream()
                .filter(part -> part.status() == InstalmentStatus.DUE)
                .findFirst();
    }

    private void add(DataTable table, PlanDetails plan, InstalmentRow part) {
        var waive = new Button(getTranslation("billing.plans.waive"), _ -> ask(plan));
        waive.setAriaLabel(getTranslation("billing.plans.waiveOf", plan.buyerName()));
        var later = new Button(getTranslation("billing.plans.later"), _ -> move(plan, part));
        later.setAriaLabel(getTranslation("billing.plans.laterOf", plan.buyerName()));
        var state = new Span(new PartState(part, plan.zone(), clock.instant()));
        table.row(
                DataTable.lines(new Span(plan.buyerName()), plan.description()),
                new Span(getTranslation(
                        "billing.plans.paidOf",
                        Formats.money(plan.paid(), getLocale()),
                        Formats.money(plan.total(), getLocale()))),
                DataTable.lines(
                        new Span(Formats.money(part.amount(), getLocale())),
                        Formats.date(part.dueAt().atZone(plan.zone()).toLocalDate(), getLocale())),
                DataTable.lines(state, getTranslation("billing.plans.reminders", part.reminders())),
                Page.of("actions", later, waive));
    }

    private void move(PlanDetails plan, InstalmentRow part) {
        new LaterDialog(plan, part, day -> {
                    instalments.postpone(part.id(), day);
                    show();
                    Notify.done(getTranslation("billing.plans.moved"));
                })
                .open();
    }

    private void ask(PlanDetails plan) {
        Ask.before(
                getTranslation("billing.plans.waiveTitle"),
                getTranslation("billing.plans.waiveText", plan.buyerName()),
                getTranslation("billing.plans.waive"),
                () -> {
                    instalments.waive(plan.id());
                    show();
                    Notify.done(getTranslation("billing.plans.waived"));
                });
    }
}
