package ca.footing.payment.ui;

import ca.footing.account.Roles;
import ca.footing.payment.DisputeRow;
import ca.footing.payment.OfficeRefunds;
import ca.footing.payment.PaymentFile;
import ca.footing.payment.PaymentId;
import ca.footing.payment.PaymentRoutes;
import ca.footing.payment.PaymentTasks;
import ca.footing.shared.Money;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Banner;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import ca.footing.tax.Seller;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** One payment: what came, what went back, what was written about it, and what waits for a person. */
@Route(PaymentRoutes.OFFICE_PAYMENT)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class PaymentView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient OfficeRefunds office;
    private final transient PaymentTasks tasks;
    private final transient Seller seller;
    private final transient Clock clock;
    private transient @Nullable PaymentFile file;

    PaymentView(OfficeRefunds office, PaymentTasks tasks, Seller seller, Clock clock) {
        this.office = office;
        this.tasks = tasks;
        this.seller = seller;
        this.clock = clock;
        addClassNames("page", "payment-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RouteIds.of(event, "paymentId", PaymentId::new));
    }

    @Override
    public String getPageTitle() {
        return file == null
                ? ""
                : getTranslation("payment.file.title", file.payment().buyerName());
    }

    private void show(PaymentId id) {
        var shown = office.file(id);
        file = shown;
        removeAll();
        add(
                Page.breadcrumbs(new Anchor("/" + PaymentRoutes.OFFICE_LIST, getTranslation("payment.office.title"))),
                head(shown));
        if (shown.disputed()) {
            add(new Banner(
                    Badge.Tone.WARNING,
                    "warning",
                    getTranslation("payment.file.disputed"),
                    getTranslation("error.RefundBlocked")));
        }
        var matter = Page.of("stack wide", section("payment.file.money", new MoneyTable(shown, seller.zone())));
        if (!shown.refunds().isEmpty()) {
            matter.add(section(
                    "payment.refund.list", new RefundTable(office, shown.refunds(), seller.zone(), () -> show(id))));
        }
        if (!shown.documents().isEmpty()) {
            matter.add(section("payment.file.documents", new DocumentLinks(shown.documents())));
        }
        if (!shown.tasks().isEmpty()) {
            matter.add(section(
                    "payment.tasks.title",
                    new TaskList(tasks, shown.tasks(), seller.zone(), clock.instant(), () -> show(id))));
        }
        var companion = Page.of("stack");
        companion.getElement().setAttribute("role", "complementary");
        shown.disputes().forEach(dispute -> companion.add(disputeLink(dispute)));
        companion.add(
                shown.left().isZero() || shown.disputed()
                        ? nothingLeft(shown)
                        : new RefundForm(shown.left(), (amount, words) -> refund(id, amount, words)));
        add(Page.of("split", matter, companion));
    }

    private void refund(PaymentId id, Money amount, String words) {
        office.refund(id, amount, words);
        Notify.done(getTranslation("payment.refund.begun"));
        show(id);
    }

    private Div head(PaymentFile shown) {
        var what = Page.lede(shown.payment().description());
        return Page.of(
                "page-head",
                new H1(getTranslation("payment.file.title", shown.payment().buyerName())),
                what,
                new PaymentBadge(shown.payment().status()));
    }

    private Component nothingLeft(PaymentFile shown) {
        return Page.of(
                "panel quiet",
                new Paragraph(getTranslation(
                        shown.charges().isEmpty() ? "payment.refund.nothingCame" : "payment.refund.nothingLeft")));
    }

    private Component disputeLink(DisputeRow dispute) {
        return Page.of(
                "panel stack tight",
                new H2(getTranslation("payment.dispute.heading")),
                new Paragraph(getTranslation("payment.dispute.status", new DisputeWords(dispute.status()).text())),
                Page.buttonLink("/" + PaymentRoutes.dispute(dispute.id()), getTranslation("payment.tasks.evidence")));
    }

    private Div section(String title, Component content) {
        return Page.of("stack", new H2(getTranslation(title)), content);
    }
}
