package ca.footing.attendance.ui;

import ca.footing.attendance.RollCall;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Settles the roll when everyone is marked, and says when it settles by itself. */
class SettleSection extends Composite<Section> {
    private final Paragraph text = new Paragraph();
    private final Button settle = new Button(getTranslation("attendance.settle.action"));

    SettleSection(Runnable act) {
        settle.addClickListener(_ -> Ask.before(
                getTranslation("attendance.settle.title"),
                getTranslation("attendance.settle.before"),
                getTranslation("attendance.settle.action"),
                act));
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("attendance.settle.heading")), text, Page.of("actions", settle));
    }

    void show(RollCall rollCall) {
        var settlement = rollCall.settlement();
        var zone = rollCall.session().time().zone();
        var at = settlement.closedAt() == null ? settlement.settles() : settlement.closedAt();
        var key = !settlement.settled() ? "until" : settlement.closedAt() == null ? "byItself" : "settled";
        text.setText(getTranslation("attendance.settle." + key, Formats.instant(at, zone, getLocale())));
        settle.setVisible(!settlement.settled());
        settle.setEnabled(settlement.over() && rollCall.unmarked() == 0);
        getContent().setVisible(settlement.over() || settlement.settled());
    }
}
