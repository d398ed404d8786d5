package ca.footing.payment.ui;

import ca.footing.account.Roles;
import ca.footing.payment.DisputeFile;
import ca.footing.payment.DisputeId;
import ca.footing.payment.DisputeRow;
import ca.footing.payment.Evidence;
import ca.footing.payment.OfficeDisputes;
import ca.footing.payment.PaymentRoutes;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import ca.footing.tax.Seller;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A disputed payment with the evidence of all modules on one page, to be printed and sent. */
@Route(PaymentRoutes.OFFICE_DISPUTE)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class DisputeView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient OfficeDisputes disputes;
    private final transient Seller seller;

    DisputeView(OfficeDisputes disputes, Seller seller) {
        this.disputes = disputes;
        this.seller = seller;
        addClassNames("page", "dispute-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = RouteIds.of(event, "disputeId", DisputeId::new);
        show(disputes.file(id, getLocale()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("payment.dispute.title");
    }

    private void show(DisputeFile file) {
        removeAll();
        var lede = Page.lede(getTranslation("payment.dispute.lede"));
        var print = new Button(
                getTranslation("payment.dispute.print"),
                _ -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        var actions = Page.of("actions", print);
        if (file.dispute().payment() != null) {
            actions.add(Page.buttonLink(
                    "/" + PaymentRoutes.office(file.dispute().payment()), getTranslation("payment.tasks.payment")));
        }
        add(
                Page.breadcrumbs(new Anchor("/" + PaymentRoutes.OFFICE_TASKS, getTranslation("payment.tasks.title"))),
                Page.of("page-head", new H1(getTranslation("payment.dispute.title")), lede, actions),
                facts(file.dispute()));
        if (file.evidence().isEmpty()) {
            add(Page.empty(getTranslation("payment.dispute.nothing"), getTranslation("payment.dispute.nothingText")));
        }
        file.evidence().forEach(part -> add(section(part)));
    }

    private DescriptionList facts(DisputeRow dispute) {
        var list = new DescriptionList();
        list.addClassName("fact-lines");
        line(list, "payment.refund.amount", Formats.money(dispute.amount(), getLocale()));
        line(list, "payment.dispute.reason", new DisputeWords(dispute.reason()).text());
        line(list, "payment.office.status", new DisputeWords(dispute.status()).text());
        line(list, "payment.dispute.dueAt", when(dispute.dueAt()));
        line(list, "payment.dispute.openedAt", when(dispute.openedAt()));
        line(list, "payment.dispute.closedAt", when(dispute.closedAt()));
        line(list, "payment.dispute.number", dispute.stripeDispute());
        return list;
    }

    private void line(DescriptionList list, String key, String text) {
        list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
    }

    private Div section(Evidence part) {
        var facts = new UnorderedList();
        for (var fact : part.facts()) {
            var item = new ListItem();
            if (fact.at() != null) {
                var at = new Span(when(fact.at()));
                at.addClassName("fine");
                item.add(at, new Span(" – "));
            }
            item.add(new Span(fact.text()));
            facts.add(item);
        }
        return Page.of("stack", new H2(part.heading()), facts);
    }

    private String when(@Nullable Instant at) {
        return at == null ? getTranslation("payment.dispute.none") : Formats.instant(at, seller.zone(), getLocale());
    }
}
