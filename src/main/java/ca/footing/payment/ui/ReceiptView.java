package ca.footing.payment.ui;

import ca.footing.payment.PaymentId;
import ca.footing.payment.PaymentRoutes;
import ca.footing.payment.Receipts;
import ca.footing.shared.Ids;
import ca.footing.shared.RecordNotFound;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One receipt, exactly as it was issued, in a frame that can run nothing. */
@Route(PaymentRoutes.RECEIPT)
@PermitAll
class ReceiptView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final String FRAME_HEIGHT = "56rem";

    private final transient Receipts receipts;
    private final H1 title = new H1();
    private final Anchor document = new Anchor();
    private final IFrame frame = new IFrame();

    ReceiptView(Receipts receipts) {
        this.receipts = receipts;
        document.setText(getTranslation("payment.receipt.open"));
        document.setTarget(AnchorTarget.BLANK);
        document.setRouterIgnore(true);
        document.addClassNames("button-link", "primary");
        frame.getElement().setAttribute("sandbox", "");
        frame.setWidthFull();
        frame.setHeight(FRAME_HEIGHT);
        var actions = new Div(document);
        actions.addClassName("actions");
        var head = new Div(title, actions);
        head.addClassName("page-head");
        addClassNames("page", "narrow", "receipt-view");
        add(head, frame);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var payment = event.getRouteParameters()
                .get("paymentId")
                .flatMap(Ids::parse)
                .map(PaymentId::new)
                .orElseThrow(RecordNotFound::new);
        var receipt = receipts.receipt(payment);
        title.setText(getTranslation("payment.receipt.viewTitle", receipt.number()));
        document.setHref("/" + PaymentRoutes.receiptDocument(payment));
        frame.setSrcdoc(receipt.html());
        frame.getElement().setAttribute("title", title.getText());
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }
}
