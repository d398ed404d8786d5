package ca.footing.billing.ui;

import ca.footing.billing.BillingRoutes;
import ca.footing.billing.Credits;
import ca.footing.billing.Instalments;
import ca.footing.billing.MyCredit;
import ca.footing.billing.PlanDetails;
import ca.footing.shared.ui.Page;
import ca.footing.tax.Seller;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/** A person's credit with every movement, and the orders that they pay in parts. */
@Route(BillingRoutes.CREDIT)
@Menu(title = "billing.mine.menu", order = 22)
@PermitAll
class MyPaymentsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Credits credits;
    private final transient Instalments instalments;
    private final transient Seller seller;
    private final transient Clock clock;
    private final Div content = Page.of("stack wide");

    MyPaymentsView(Credits credits, Instalments instalments, Seller seller, Clock clock) {
        this.credits = credits;
        this.instalments = instalments;
        this.seller = seller;
        this.clock = clock;
        addClassNames("page", "my-payments-view");
        add(Page.of("page-head", new H1(getPageTitle())), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        var plans = instalments.mine();
        var credit = credits.mine();
        if (plans.isEmpty() && credit.credits().isEmpty()) {
            content.add(Page.empty(getTranslation("billing.mine.empty"), getTranslation("billing.mine.emptyText")));
            return;
        }
        if (!plans.isEmpty()) {
            content.add(plans(plans));
        }
        if (!credit.credits().isEmpty()) {
            content.add(credit(credit));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("billing.mine.title");
    }

    private Div plans(List<PlanDetails> plans) {
        var section = Page.of("stack", new H2(getTranslation("billing.plan.title")));
        for (var plan : plans) {
            var open = new Anchor(BillingRoutes.plan(plan.id()), getTranslation("billing.plan.open"));
            open.addClassName("button-link");
            open.setAriaLabel(getTranslation("billing.plan.openOf", plan.description()));
            section.add(Page.of(
                    "panel stack",
                    new H3(plan.description()),
                    new PlanSummary(plan, clock.instant()),
                    Page.of("actions", open)));
        }
        return section;
    }

    private Div credit(MyCredit credit) {
        return Page.of(
                "stack",
                new H2(getTranslation("billing.credit.title")),
                new CreditBalance(credit.balance()),
                new CreditTable(credit.credits(), seller.zone()),
                new H3(getTranslation("billing.credit.history")),
                new Paragraph(getTranslation("billing.credit.historyText")),
                new CreditHistory(credit.entries(), seller.zone()));
    }
}
