package ca.footing.registration.ui;

import ca.footing.billing.PlanShare;
import ca.footing.billing.TermsDetails;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;

/** Whether transfers are taken, and until how long before the start. */
class TransferFields extends Composite<Section> {
    private static final int MOST_DAYS = 60;

    private final Checkbox offered = new Checkbox(getTranslation("registration.terms.transfer"));
    private final IntegerField daysBefore = new IntegerField(getTranslation("registration.terms.daysBefore"));

    TransferFields() {
        daysBefore.setMin(0);
        daysBefore.setMax(MOST_DAYS);
        daysBefore.setStepButtonsVisible(true);
        daysBefore.setHelperText(getTranslation("registration.terms.daysBeforeHelp"));
        daysBefore.setErrorMessage(getTranslation("error.TransferDaysInvalid"));
        var hint = Page.fine(getTranslation("registration.terms.transferText"));
        var pair = new Div(daysBefore);
        pair.addClassName("field-pair");
        getContent().addClassName("form-section");
        getContent().add(new H2(getTranslation("registration.terms.transferTitle")), hint, offered, pair);
    }

    void show(TermsDetails terms) {
        offered.setValue(terms.transfer());
        daysBefore.setValue(terms.transferDaysBefore());
    }

    /** Marks the field when there is no number of days in it. */
    boolean check() {
        daysBefore.setInvalid(
                daysBefore.getValue() == null || daysBefore.getValue() < 0 || daysBefore.getValue() > MOST_DAYS);
        return !daysBefore.isInvalid();
    }

    TermsDetails value(List<PlanShare> parts) {
        return new TermsDetails(offered.getValue(), daysBefore.getValue(), parts);
    }
}
