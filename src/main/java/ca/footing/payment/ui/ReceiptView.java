package ca.footing.payment.ui;

import ca.footing.payment.PaymentId;
import ca.footing.payment.PaymentRoutes;
import ca.footing.payment.Receipts;
import ca.footing.shared.Ids;
import ca.footing.shared.RecordNotFound;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jsoup.Jsoup;

/** One receipt in the words in which it was issued, and the way to the document itself. */
@Route(PaymentRoutes.RECEIPT)
@PermitAll
class ReceiptView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Receipts receipts;
    private final Div paper = new Div();
    private final Anchor document = new Anchor();
    private String number = "";

    ReceiptView(Receipts receipts) {
        this.receipts = receipts;
        document.setText(getTranslation("payment.receipt.open"));
        document.setTarget(AnchorTarget.BLANK);
        document.setRouterIgnore(true);
        document.addClassNames("button-link", "primary");
        paper.addClassName("panel");
        var actions = new Div(document);
        actions.addClassName("actions");
        addClassNames("page", "narrow", "receipt-view");
        add(paper, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var payment = event.getRouteParameters()
                .get("paymentId")
                .flatMap(Ids::parse)
                .map(PaymentId::new)
                .orElseThrow(RecordNotFound::new);
        var receipt = receipts.receipt(payment);
        number = receipt.number();
        document.setHref("/" + PaymentRoutes.receiptDocument(payment));
        paper.removeAll();
        paper.add(new Html("<div class=\"receipt\">"
                + Jsoup.parse(receipt.html()).getElementsByTag("main").html() + "</div>"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("payment.receipt.viewTitle", number);
    }
}
