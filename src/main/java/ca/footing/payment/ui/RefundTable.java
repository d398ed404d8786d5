package ca.footing.payment.ui;

import ca.footing.payment.OfficeRefunds;
import ca.footing.payment.RefundRow;
import ca.footing.payment.RefundStatus;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Badge.Tone;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;

/** The refunds of a payment, and what the office can do about those that need it. */
class RefundTable extends Composite<Div> {
    private final transient OfficeRefunds office;
    private final transient Runnable changed;

    RefundTable(OfficeRefunds office, List<RefundRow> refunds, ZoneId zone, Runnable changed) {
        this.office = office;
        this.changed = changed;
        var table = new DataTable(
                getTranslation("payment.refund.list"),
                List.of(
                        getTranslation("payment.refund.amount"),
                        getTranslation("payment.office.status"),
                        getTranslation("payment.refund.why"),
                        getTranslation("payment.office.action")));
        refunds.forEach(refund -> table.row(
                DataTable.lines(amount(refund), Formats.instant(refund.requestedAt(), zone, getLocale())),
                badge(refund),
                DataTable.lines(new Span(getTranslation(refund.reason())), refund.note()),
                actions(refund)));
        getContent().add(table);
    }

    private Span amount(RefundRow refund) {
        var amount = new Span(Formats.money(refund.amount(), getLocale()));
        amount.addClassName("amount");
        return amount;
    }

    private Component actions(RefundRow refund) {
        var actions = Page.of("actions");
        if (refund.replacedBy() != null) {
            return new Span(getTranslation("payment.refund.replaced"));
        }
        if (refund.external() && refund.creditNote() == null && refund.status() != RefundStatus.FAILED) {
            actions.add(new Button(getTranslation("payment.refund.credit"), _ -> {
                office.credit(refund.id());
                changed.run();
            }));
        }
        if (!refund.external() && refund.status() == RefundStatus.FAILED) {
            actions.add(new Button(getTranslation("payment.refund.again"), _ -> {
                office.again(refund.id());
                changed.run();
            }));
        }
        if (!refund.external() && (refund.status() == RefundStatus.FAILED || refund.status() == RefundStatus.BY_HAND)) {
            actions.add(new Button(getTranslation("payment.refund.byHand"), _ -> askHow(refund)));
        }
        return actions;
    }

    private void askHow(RefundRow refund) {
        new WordsDialog(
                        getTranslation("payment.refund.byHandTitle"),
                        getTranslation("payment.refund.byHandText", Formats.money(refund.amount(), getLocale())),
                        getTranslation("payment.refund.byHand"),
                        words -> {
                            office.sentByHand(refund.id(), words);
                            changed.run();
                        })
                .open();
    }

    private Badge badge(RefundRow refund) {
        var text = getTranslation("payment.refundStatus." + refund.status());
        return switch (refund.status()) {
            case PENDING -> new Badge(Tone.INFO, "waiting", text);
            case PROCESSING -> new Badge(Tone.INFO, "waiting", text);
            case SUCCEEDED -> new Badge(Tone.SUCCESS, "met", text);
            case FAILED -> new Badge(Tone.ERROR, "error", text);
            case BY_HAND -> new Badge(Tone.WARNING, "warning", text);
        };
    }
}
