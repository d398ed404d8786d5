package ca.footing.payment.ui;

import ca.footing.payment.sandbox.SandboxDelivery;
import ca.footing.payment.sandbox.SandboxDesk;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.DataTable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** TEST: the stand-in's messages to us; each can be sent (again, and in any order), delayed or dropped. */
class SandboxDeliveries extends Composite<Div> {
    private static final Duration LATER = Duration.ofMinutes(10);

    private final transient SandboxDesk desk;
    private final transient Consumer<BooleanSupplier> act;

    SandboxDeliveries(List<SandboxDelivery> deliveries, ZoneId zone, SandboxDesk desk, Consumer<BooleanSupplier> act) {
        this.desk = desk;
        this.act = act;
        if (deliveries.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("payment.desk.none")));
            return;
        }
        var table = new DataTable(
                getTranslation("payment.desk.events"),
                List.of(
                        getTranslation("payment.desk.event"),
                        getTranslation("payment.desk.about"),
                        getTranslation("payment.desk.state"),
                        getTranslation("payment.desk.acts")));
        for (var row : deliveries) {
            table.row(
                    DataTable.lines(
                            new Span(row.type().replace(".", ".\u200b")),
                            Formats.instant(row.created(), zone, getLocale())),
                    new ShortId(row.about()),
                    DataTable.lines(new Span(getTranslation("payment.desk.delivery." + row.state())), sent(row)),
                    acts(row));
        }
        getContent().add(table);
    }

    private String sent(SandboxDelivery row) {
        var status = row.lastStatus();
        return status == null
                ? getTranslation("payment.desk.notSent")
                : getTranslation("payment.desk.sent", row.attempts(), status);
    }

    private Div acts(SandboxDelivery row) {
        var delivered = "DELIVERED".equals(row.state());
        var acts = new Div(button(delivered ? "again" : "send", row, () -> desk.send(row.event()) / 100 == 2));
        if (!delivered) {
            acts.add(
                    button("later", row, () -> {
                        desk.delay(row.event(), LATER);
                        return true;
                    }),
                    button("drop", row, () -> {
                        desk.drop(row.event());
                        return true;
                    }));
        }
        acts.addClassName("actions");
        return acts;
    }

    private Button button(String what, SandboxDelivery row, BooleanSupplier does) {
        var button = new Button(getTranslation("payment.desk.act." + what), _ -> act.accept(does));
        button.setAriaLabel(getTranslation(
                "payment.desk.actOf", button.getText(), row.type() + " " + ShortId.shortened(row.about())));
        return button;
    }
}
