package ca.footing.practice.ui;

import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;

/** How much is credited: a part of the minutes, or fixed minutes for each participant; and in which groups at all. */
class CreditFields extends Composite<Div> {
    /** How a body weighs. */
    enum Way {
        PART,
        EACH
    }

    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final IntegerField numerator = number("numerator", 0, 100);
    private final IntegerField denominator = number("denominator", 1, 100);
    private final IntegerField each = number("each", 1, 720);
    private final IntegerField group = number("group", 2, 99);

    CreditFields() {
        way.setLabel(getTranslation("practice.weights.way"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(item -> getTranslation("practice.weights.way." + item));
        way.addValueChangeListener(_ -> fit());
        way.setValue(Way.PART);
        group.setHelperText(getTranslation("practice.weights.groupHelp"));
        getContent().addClassName("stack");
        getContent().add(way, Page.of("field-pair", numerator, denominator), Page.of("field-pair", each, group));
        fit();
    }

    boolean isComplete() {
        var group = isWithin(this.group, this.group.isEmpty());
        if (way.getValue() == Way.EACH) {
            return isWithin(each, false) & group;
        }
        var both = isWithin(numerator, false) & isWithin(denominator, false) & group;
        if (both && numerator.getValue() > denominator.getValue()) {
            numerator.setInvalid(true);
            numerator.setErrorMessage(getTranslation("practice.weights.tooMuch"));
            return false;
        }
        return both;
    }

    int numerator() {
        return way.getValue() == Way.PART ? numerator.getValue() : 1;
    }

    int denominator() {
        return way.getValue() == Way.PART ? denominator.getValue() : 1;
    }

    @Nullable
    Integer each() {
        return way.getValue() == Way.EACH ? each.getValue() : null;
    }

    @Nullable
    Integer largestGroup() {
        return group.getValue();
    }

    private void fit() {
        numerator.setVisible(way.getValue() == Way.PART);
        denominator.setVisible(way.getValue() == Way.PART);
        each.setVisible(way.getValue() == Way.EACH);
    }

    private boolean isWithin(IntegerField field, boolean mayMiss) {
        var value = field.getValue();
        field.setInvalid(!mayMiss && (value == null || value < field.getMin() || value > field.getMax()));
        field.setErrorMessage(getTranslation("practice.weights.number", field.getMin(), field.getMax()));
        return !field.isInvalid();
    }

    private IntegerField number(String part, int least, int most) {
        var field = new IntegerField();
        field.setLabel(getTranslation("practice.weights." + part));
        field.setMin(least);
        field.setMax(most);
        field.setManualValidation(true);
        return field;
    }
}
