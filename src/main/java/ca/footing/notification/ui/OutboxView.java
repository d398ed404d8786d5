package ca.footing.notification.ui;

import ca.footing.account.Roles;
import ca.footing.notification.MailRow;
import ca.footing.notification.MailStatus;
import ca.footing.notification.NotificationRoutes;
import ca.footing.notification.Outbox;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.tax.Seller;
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
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Mail that failed, waits or went; the office looks here when somebody says that nothing came. */
@Route(NotificationRoutes.OUTBOX)
@Menu(title = "notification.outbox.menu", order = 91)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class OutboxView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final String STATUS = "status";
    private static final String RECIPIENT = "recipient";

    private final transient Outbox outbox;
    private final Select<MailStatus> status = new Select<>();
    private final TextField recipient = new TextField();
    private final Div list = new Div();
    private final ZoneId zone;

    OutboxView(Outbox outbox, Seller seller) {
        this.outbox = outbox;
        this.zone = seller.zone();
        status.setLabel(getTranslation("notification.outbox.filter.status"));
        status.setHelperText(getTranslation("notification.outbox.filter.statusHelp"));
        status.setItems(MailStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("notification.outbox.all"));
        status.setItemLabelGenerator(
                value -> getTranslation(value == null ? "notification.outbox.all" : "notification.status." + value));
        status.addValueChangeListener(event -> filter(event.isFromClient()));
        recipient.setLabel(getTranslation("notification.outbox.filter.recipient"));
        recipient.setHelperText(getTranslation("notification.outbox.filter.recipientHelp"));
        recipient.setValueChangeMode(ValueChangeMode.LAZY);
        recipient.setClearButtonVisible(true);
        recipient.setMaxLength(254);
        recipient.addValueChangeListener(event -> filter(event.isFromClient()));
        var filters = new Div(status, recipient);
        filters.addClassName("filters");
        filters.getElement().setAttribute("role", "search");
        var limit = Page.lede(getTranslation("notification.outbox.limit"));
        var head = new Div(new H1(getTranslation("notification.outbox.title")), limit);
        head.addClassName("page-head");
        addClassNames("page", "outbox-view");
        add(head, filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        status.setValue(
                parameters.getSingleParameter(STATUS).flatMap(OutboxView::parse).orElse(null));
        recipient.setValue(parameters.getSingleParameter(RECIPIENT).orElse(""));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.outbox.title");
    }

    /** The choice stands in the address, so that it survives a reload and can be sent to a colleague. */
    private void filter(boolean byPerson) {
        if (!byPerson) {
            return;
        }
        Map<String, String> chosen = new HashMap<>();
        if (status.getValue() != null) {
            chosen.put(STATUS, status.getValue().name());
        }
        if (!recipient.getValue().isBlank()) {
            chosen.put(RECIPIENT, recipient.getValue());
        }
        getUI().ifPresent(ui -> ui.navigate(NotificationRoutes.OUTBOX, QueryParameters.simple(chosen)));
    }

    private void resend(MailRow mail) {
        outbox.resend(mail.id());
        Notify.done(getTranslation("notification.outbox.resent"));
        show();
    }

    private void show() {
        @Nullable MailStatus chosen = status.getValue();
        var mails = outbox.mails(chosen, recipient.getValue());
        list.removeAll();
        list.add(mails.isEmpty() ? nothing() : new MailList(mails, zone, this::resend));
    }

    private Div nothing() {
        var picture = new Image("/public/images/empty.svg", "");
        var state = new Div(
                picture,
                new H2(getTranslation("notification.outbox.empty")),
                new Paragraph(getTranslation("notification.outbox.emptyText")));
        state.addClassName("empty-state");
        var panel = new Div(state);
        panel.addClassName("panel");
        return panel;
    }

    private static Optional<MailStatus> parse(String name) {
        return Arrays.stream(MailStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst();
    }
}
