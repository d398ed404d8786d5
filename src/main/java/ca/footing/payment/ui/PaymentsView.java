package ca.footing.payment.ui;

import ca.footing.account.Roles;
import ca.footing.payment.OfficePayments;
import ca.footing.payment.PaymentFilter;
import ca.footing.payment.PaymentRoutes;
import ca.footing.payment.PaymentRow;
import ca.footing.payment.PaymentStatus;
import ca.footing.payment.sandbox.SandboxDesk;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.tax.Seller;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** Payments as the office sees them; what needs a decision comes first and says what to do. */
@Route(PaymentRoutes.OFFICE_LIST)
@Menu(title = "payment.office.menu", order = 80)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class PaymentsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final String STATUS = "status";
    private static final String TEXT = "text";
    private static final int TEXT_LENGTH = 100;

    private final transient OfficePayments payments;
    private final transient Seller seller;
    private final Anchor sandbox = Page.buttonLink(PaymentRoutes.OFFICE_SANDBOX, getTranslation("payment.desk.title"));
    private final Select<PaymentStatus> status = new Select<>();
    private final TextField text = new TextField();
    private final Div list = new Div();

    PaymentsView(OfficePayments payments, Seller seller, ObjectProvider<SandboxDesk> desk) {
        sandbox.setVisible(desk.getIfAvailable() != null);
        this.payments = payments;
        this.seller = seller;
        status.setLabel(getTranslation("payment.office.filter.status"));
        status.setItems(PaymentStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("payment.office.all"));
        status.setItemLabelGenerator(
                value -> getTranslation(value == null ? "payment.office.all" : "payment.status." + value));
        status.addValueChangeListener(event -> filter(event.isFromClient()));
        text.setLabel(getTranslation("payment.office.filter.text"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.setMaxLength(TEXT_LENGTH);
        text.addValueChangeListener(event -> filter(event.isFromClient()));
        var filters = new Div(status, text);
        filters.addClassName("filters");
        filters.getElement()
                .setAttribute("role", "search")
                .setAttribute("aria-label", getTranslation("payment.office.filter.label"));
        var lede = Page.lede(getTranslation("payment.office.lede", OfficePayments.MOST));
        var head = new Div(new H1(getTranslation("payment.office.title")), lede, Page.of("actions", sandbox));
        head.addClassName("page-head");
        addClassNames("page", "payments-view");
        add(head, filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        status.setValue(parameters
                .getSingleParameter(STATUS)
                .flatMap(PaymentsView::parse)
                .orElse(null));
        text.setValue(parameters.getSingleParameter(TEXT).orElse(""));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("payment.office.title");
    }

    /** The choice stands in the address, so that it survives a reload and can be sent to a colleague. */
    private void filter(boolean byPerson) {
        if (byPerson) {
            Map<String, String> chosen = new HashMap<>();
            if (status.getValue() != null) {
                chosen.put(STATUS, status.getValue().name());
            }
            if (!text.getValue().isBlank()) {
                chosen.put(TEXT, text.getValue());
            }
            getUI().ifPresent(ui -> ui.navigate(PaymentRoutes.OFFICE_LIST, QueryParameters.simple(chosen)));
        }
    }

    private void accept(PaymentRow payment) {
        if (payments.accept(payment.id())) {
            Notify.done(getTranslation("payment.office.accepted"));
        } else {
            Notify.refused(getTranslation("payment.office.stillForReview"));
        }
        show();
    }

    private void show() {
        var rows = payments.find(new PaymentFilter(status.getValue(), text.getValue()));
        list.removeAll();
        list.add(rows.isEmpty() ? nothing() : new PaymentList(rows, seller.zone(), this::accept));
    }

    private Div nothing() {
        var state = new Div(
                new Image("/public/images/empty.svg", ""),
                new H2(getTranslation("payment.office.empty")),
                new Paragraph(getTranslation("payment.office.emptyText")));
        state.addClassName("empty-state");
        var panel = new Div(state);
        panel.addClassName("panel");
        return panel;
    }

    private static Optional<PaymentStatus> parse(String name) {
        return Arrays.stream(PaymentStatus.values())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }
}
