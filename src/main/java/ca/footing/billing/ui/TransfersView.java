package ca.footing.billing.ui;

import ca.footing.account.Roles;
import ca.footing.billing.Arrival;
import ca.footing.billing.BillingRoutes;
import ca.footing.billing.TransferRow;
import ca.footing.billing.TransferStatus;
import ca.footing.billing.Transfers;
import ca.footing.document.DocumentRoutes;
import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.Portions;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
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

/** Money that is awaited by transfer: the office enters what stands on the bank's list. */
@Route(BillingRoutes.OFFICE_TRANSFERS)
@Menu(title = "billing.transfers.menu", order = 83)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class TransfersView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Transfers transfers;
    private final transient Clock clock;
    private final Div content = Page.of("stack");

    TransfersView(Transfers transfers, Clock clock) {
        this.transfers = transfers;
        this.clock = clock;
        var lede = Page.lede(getTranslation("billing.transfers.lede"));
        addClassNames("page", "transfers-view");
        add(Page.of("page-head", new H1(getPageTitle()), lede), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("billing.transfers.title");
    }

    private void show() {
        var rows = transfers.all();
        content.removeAll();
        if (rows.isEmpty()) {
            content.add(Page.empty(
                    getTranslation("billing.transfers.empty"), getTranslation("billing.transfers.emptyText")));
            return;
        }
        content.add(new Portions<>(rows, this::table));
    }

    private DataTable table(List<TransferRow> rows) {
        var table = new DataTable(
                getPageTitle(),
                List.of(
                        getTranslation("billing.transfers.payer"),
                        getTranslation("billing.transfers.invoice"),
                        getTranslation("billing.transfers.open"),
                        getTranslation("billing.transfers.state"),
                        getTranslation("billing.transfers.act")));
        rows.forEach(row -> add(table, row));
        return table;
    }

    private void add(DataTable table, TransferRow row) {
        var invoice = new Anchor(DocumentRoutes.document(row.invoice()), row.invoiceNumber());
        var order = row.purchaseOrder().isEmpty()
                ? ""
                : getTranslation("billing.transfers.purchaseOrder", row.purchaseOrder());
        var enter = new Button(getTranslation("billing.transfers.enter"), _ -> enter(row));
        enter.setAriaLabel(getTranslation("billing.transfers.enterFor", row.invoiceNumber()));
        table.row(
                DataTable.lines(new Span(row.buyerName()), row.description()),
                DataTable.lines(new Span(invoice), order),
                DataTable.lines(
                        new Span(Formats.money(
                                row.status() == TransferStatus.AWAITED ? row.open() : Money.cad(0), getLocale())),
                        getTranslation(
                                "billing.transfers.received",
                                Formats.money(row.received(), getLocale()),
                                Formats.money(row.due(), getLocale()))),
                DataTable.lines(new Span(badge(row)), Formats.instant(row.deadline(), row.zone(), getLocale())),
                enter);
    }

    private Badge badge(TransferRow row) {
        var text = getTranslation("billing.transferStatus." + row.status());
        return switch (row.status()) {
            case AWAITED -> new Badge(Badge.Tone.INFO, "waiting", text);
            case PAID -> new Badge(Badge.Tone.SUCCESS, "met", text);
            case CLOSED -> new Badge(Badge.Tone.NEUTRAL, "close", text);
        };
    }

    private void enter(TransferRow row) {
        var today = clock.instant().atZone(row.zone()).toLocalDate();
        new ArrivalDialog(row, today, arrival -> receive(row, arrival)).open();
    }

    private void receive(TransferRow row, Arrival arrival) {
        var after = transfers.receive(row.id(), arrival);
        show();
        Notify.done(getTranslation(
                after.status() == TransferStatus.AWAITED ? "billing.transfers.partly" : "billing.transfers.entered",
                Formats.money(after.open(), getLocale())));
    }
}
