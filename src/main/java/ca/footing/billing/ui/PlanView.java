package ca.footing.billing.ui;

import ca.footing.billing.BillingRoutes;
import ca.footing.billing.InstalmentRow;
import ca.footing.billing.InstalmentStatus;
import ca.footing.billing.Instalments;
import ca.footing.billing.PlanDetails;
import ca.footing.billing.PlanId;
import ca.footing.billing.PlanStatus;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/** An order that its payer pays in parts: each with its day and its state; the next one can be paid at any time. */
@Route(BillingRoutes.PLAN)
@PermitAll
class PlanView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Instalments instalments;
    private final transient Clock clock;
    private final Div content = Page.of("stack");
    private final Checkbox credit = new Checkbox();

    PlanView(Instalments instalments, Clock clock) {
        this.instalments = instalments;
        this.clock = clock;
        addClassNames("page", "plan-view");
        add(
                Page.breadcrumbs(new Anchor(BillingRoutes.CREDIT, getTranslation("billing.mine.title"))),
                Page.of("page-head", new H1(getPageTitle())),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = RouteIds.of(event, "planId", PlanId::new);
        show(instalments.mine(id));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("billing.plan.one");
    }

    private void show(PlanDetails plan) {
        content.removeAll();
        var lede = Page.lede(plan.description());
        content.add(lede, new PlanSummary(plan, clock.instant()));
        plan.parts().stream()
                .filter(part -> plan.status() == PlanStatus.ACTIVE && part.status() == InstalmentStatus.DUE)
                .findFirst()
                .ifPresent(this::offerCredit);
        content.add(table(plan), fine("billing.plan.promise"));
    }

    private void offerCredit(InstalmentRow next) {
        var usable = instalments.creditFor(next);
        if (!usable.isZero()) {
            credit.setLabel(getTranslation("billing.plan.useCredit", Formats.money(usable, getLocale())));
            content.add(credit);
        }
    }

    private DataTable table(PlanDetails plan) {
        var table = new DataTable(
                getTranslation("billing.plan.one"),
                List.of(
                        getTranslation("billing.part.part"),
                        getTranslation("billing.part.amount"),
                        getTranslation("billing.part.until"),
                        getTranslation("billing.part.state"),
                        getTranslation("billing.part.pay")));
        for (var part : plan.parts()) {
            table.row(
                    new Span(getTranslation(
                            "billing.part.number", part.position(), plan.parts().size())),
                    new Span(Formats.money(part.amount(), getLocale())),
                    new Span(Formats.date(part.dueAt().atZone(plan.zone()).toLocalDate(), getLocale())),
                    new PartState(part, plan.zone(), clock.instant()),
                    action(plan, part));
        }
        return table;
    }

    private Component action(PlanDetails plan, InstalmentRow part) {
        if (plan.status() != PlanStatus.ACTIVE || part.status() != InstalmentStatus.DUE) {
            return new Span("–");
        }
        var button = new Button(getTranslation("billing.part.payNow"), _ -> pay(part));
        button.setAriaLabel(getTranslation("billing.part.payNowOf", part.position()));
        if (plan.parts().stream()
                        .filter(other -> other.status() == InstalmentStatus.DUE)
                        .findFirst()
                        .orElseThrow()
                == part) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void pay(InstalmentRow part) {
        var page = instalments.pay(part.id(), credit.getValue());
        getUI().ifPresent(ui -> ui.getPage().setLocation(page));
    }

    private Paragraph fine(String key) {
        return Page.fine(getTranslation(key));
    }
}
