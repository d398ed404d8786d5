package ca.footing.registration.ui;

import ca.footing.billing.PlanShare;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;

/** One part of a plan: its share, and its day counted from the first session; the first part is due at once. */
class PartRow extends Composite<Div> {
    private static final int YEAR = 366;

    private final IntegerField share;
    private final IntegerField day;
    private final boolean first;

    PartRow(int number) {
        first = number == 1;
        share = field(getTranslation("registration.terms.share", number), 5, 95);
        day = field(getTranslation("registration.terms.due", number), -YEAR, YEAR);
        day.setHelperText(getTranslation("registration.terms.dueHelp"));
        day.setVisible(!first);
        getContent().addClassName("field-pair");
        getContent().add(share, day);
    }

    void show(PlanShare part) {
        share.setValue(part.share());
        day.setValue(part.dueDays());
    }

    /** Empty, and marked, when a number is missing. */
    Optional<PlanShare> value() {
        share.setInvalid(share.isEmpty());
        day.setInvalid(!first && day.isEmpty());
        return share.isInvalid() || day.isInvalid()
                ? Optional.empty()
                : Optional.of(new PlanShare(share.getValue(), first ? 0 : day.getValue()));
    }

    private IntegerField field(String label, int min, int max) {
        var field = new IntegerField(label);
        field.setMin(min);
        field.setMax(max);
        field.setErrorMessage(getTranslation("shared.required"));
        return field;
    }
}
