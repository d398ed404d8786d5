package ca.footing.registration.ui;

import ca.footing.billing.PayBy;
import ca.footing.billing.PaymentChoice;
import ca.footing.billing.Ways;
import ca.footing.shared.Formats;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/** How to pay: at once, in parts or by transfer, each with its dates; and whether a credit pays a part of it. */
public class PaymentChoices extends Composite<Div> {
    private static final int PURCHASE_ORDER = 60;

    private final RadioButtonGroup<PayBy> by = new RadioButtonGroup<>(getTranslation("registration.ways.label"));
    private final Checkbox credit = new Checkbox();
    private final TextField purchaseOrder = new TextField(getTranslation("registration.ways.purchaseOrder"));
    private final Div explained = new Div();
    private final Ways ways;
    private final ZoneId zone;

    /** @param changed called when another amount is to be paid now */
    public PaymentChoices(Ways ways, ZoneId zone, Runnable changed) {
        this.ways = ways;
        this.zone = zone;
        by.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        by.setItems(ways.offered());
        by.setItemLabelGenerator(way -> getTranslation(
                "registration.ways." + way,
                Formats.money(ways.due(way, false), getLocale()),
                ways.parts().size()));
        by.setValue(PayBy.WHOLE);
        by.setVisible(ways.offered().size() > 1);
        by.addValueChangeListener(_ -> {
            explain();
            changed.run();
        });
        credit.setVisible(!ways.balance().isZero() && !ways.total().isZero());
        credit.addValueChangeListener(_ -> changed.run());
        purchaseOrder.setMaxLength(PURCHASE_ORDER);
        purchaseOrder.setHelperText(getTranslation("registration.ways.purchaseOrderHelp"));
        getContent().addClassName("stack");
        getContent().setVisible(by.isVisible() || credit.isVisible());
        getContent().add(new H3(getTranslation("registration.ways.title")), by, explained, purchaseOrder, credit);
        explain();
    }

    public PayBy by() {
        return by.getValue();
    }

    public boolean usesCredit() {
        return credit.getValue();
    }

    public Optional<PaymentChoice> value() {
        return by.getOptionalValue()
                .map(way ->
                        new PaymentChoice(way, usesCredit(), way == PayBy.TRANSFER ? purchaseOrder.getValue() : ""));
    }

    private void explain() {
        explained.removeAll();
        purchaseOrder.setVisible(by() == PayBy.TRANSFER);
        credit.setLabel(getTranslation(
                "registration.ways.credit",
                Formats.money(ways.balance(), getLocale()),
                Formats.money(ways.credit(by()), getLocale())));
        explained.setVisible(by() != PayBy.WHOLE);
        switch (by()) {
            case WHOLE -> {}
            case PARTS ->
                explained.add(
                        new PartDates(ways.parts(), zone),
                        new Paragraph(getTranslation("registration.ways.partsText")));
            case TRANSFER ->
                explained.add(new Paragraph(getTranslation(
                        "registration.ways.transferText",
                        Formats.instant(Objects.requireNonNull(ways.transferBy()), zone, getLocale()))));
        }
    }
}
