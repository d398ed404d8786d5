package ca.footing.practice.ui;

import ca.footing.practice.Ledger;
import ca.footing.practice.PracticeKind;
import ca.footing.practice.WeightDraft;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** A credit weight as the office enters it: whose, for which format, from when, how much, where it is published, and why. */
class WeightForm extends Composite<Div> {
    private final TextField body = new TextField();
    private final ComboBox<PracticeKind> kind = new ComboBox<>();
    private final DatePicker from = new DatePicker();
    private final CreditFields credit = new CreditFields();
    private final TextField source = new TextField();
    private final TextField reason = new TextField();

    WeightForm(LocalDate today) {
        text(body, "body", 20);
        text(source, "source", 300);
        text(reason, "reason", 200);
        Inputs.set(kind, this::getTranslation, "practice.weights.kind");
        kind.setItems(Arrays.stream(PracticeKind.values())
                .filter(each -> each.ledger() == Ledger.SUPERVISION)
                .toList());
        kind.setItemLabelGenerator(each -> getTranslation("practice.kind." + each));
        from.setLabel(getTranslation("practice.weights.from"));
        from.setHelperText(getTranslation("practice.weights.fromHelp"));
        from.setLocale(getLocale());
        from.setRequiredIndicatorVisible(true);
        from.setManualValidation(true);
        from.addValueChangeListener(change ->
                reason.setVisible(change.getValue() != null && change.getValue().isBefore(today)));
        reason.setVisible(false);
        getContent().addClassName("form-section");
        getContent().add(Page.of("field-pair", body, kind), Page.of("field-pair", from), reason, credit, source);
    }

    /** The weight when every field is right; else the fields say what is missing. */
    Optional<WeightDraft> value() {
        var complete = isFilled(body, body)
                & Inputs.isChosen(kind, this::getTranslation)
                & isFilled(from, from)
                & (!reason.isVisible() || isFilled(reason, reason))
                & credit.isComplete()
                & isFilled(source, source);
        return complete
                ? Optional.of(new WeightDraft(
                        body.getValue(),
                        kind.getValue(),
                        from.getValue(),
                        credit.numerator(),
                        credit.denominator(),
                        credit.each(),
                        credit.largestGroup(),
                        source.getValue(),
                        reason.isVisible() ? reason.getValue() : ""))
                : Optional.empty();
    }

    private boolean isFilled(AbstractField<?, ?> field, HasValidation shown) {
        shown.setInvalid(field.isEmpty());
        shown.setErrorMessage(getTranslation("shared.required"));
        return !field.isEmpty();
    }

    private void text(TextField field, String part, int most) {
        field.setLabel(getTranslation("practice.weights." + part));
        field.setHelperText(getTranslation("practice.weights." + part + "Help"));
        field.setMaxLength(most);
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
    }
}
