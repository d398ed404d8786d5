package ca.footing.payment.ui;

import ca.footing.payment.sandbox.SandboxDesk;
import ca.footing.payment.sandbox.SandboxRow;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.DataTable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** TEST: sessions, charges, refunds or disputes of the stand-in, each with what can be done to it. */
class SandboxObjects extends Composite<Div> {
    private final transient SandboxDesk desk;
    private final transient Consumer<BooleanSupplier> act;

    SandboxObjects(String kind, SandboxDesk desk, ZoneId zone, Consumer<BooleanSupplier> act) {
        this.desk = desk;
        this.act = act;
        var rows = desk.list(kind);
        if (rows.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("payment.desk.none")));
            return;
        }
        var table = new DataTable(
                getTranslation("payment.desk.kind." + kind),
                List.of(
                        getTranslation("payment.desk.id"),
                        getTranslation("payment.desk.amount"),
                        getTranslation("payment.desk.state"),
                        getTranslation("payment.desk.acts")));
        for (var row : rows) {
            var due = row.dueAt();
            table.row(
                    DataTable.lines(new ShortId(row.id()), Formats.instant(row.created(), zone, getLocale())),
                    new Span(Formats.money(row.amount(), getLocale())),
                    DataTable.lines(
                            new Span(row.status()),
                            due == null
                                    ? ""
                                    : getTranslation("payment.desk.due", Formats.instant(due, zone, getLocale()))),
                    acts(kind, row));
        }
        getContent().add(table);
    }

    private Div acts(String kind, SandboxRow row) {
        var acts = new Div();
        acts.addClassName("actions");
        switch (kind) {
            case "checkout.session" -> {
                if (row.awaitsBank()) {
                    acts.add(
                            button("bankPays", row, () -> desk.bankAnswers(row.id(), true)),
                            button("bankRefuses", row, () -> desk.bankAnswers(row.id(), false)));
                }
            }
            case "charge" -> {
                if (row.status().matches("succeeded|partially_refunded")) {
                    acts.add(
                            button("refund", row, () -> desk.refund(row.id())),
                            button("dispute", row, () -> desk.dispute(row.id())));
                }
            }
            case "refund" -> {
                if ("pending".equals(row.status())) {
                    acts.add(button("settleRefund", row, () -> desk.settleRefund(row.id())));
                }
                if (!"failed".equals(row.status())) {
                    acts.add(button("failRefund", row, () -> desk.failRefund(row.id())));
                }
            }
            default -> {
                if (!row.status().matches("won|lost")) {
                    acts.add(
                            button("win", row, () -> desk.decide(row.id(), true)),
                            button("lose", row, () -> desk.decide(row.id(), false)));
                }
            }
        }
        return acts;
    }

    private Button button(String what, SandboxRow row, BooleanSupplier does) {
        var button = new Button(getTranslation("payment.desk.act." + what), _ -> act.accept(does));
        button.setAriaLabel(getTranslation("payment.desk.actOf", button.getText(), ShortId.shortened(row.id())));
        return button;
    }
}
