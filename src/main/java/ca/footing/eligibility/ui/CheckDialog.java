package ca.footing.eligibility.ui;

import ca.footing.eligibility.Register;
import ca.footing.eligibility.RegisterCheckDraft;
import ca.footing.eligibility.RegisterOutcome;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Writes down what somebody of the office has just seen in a public register. It stays open while it is refused. */
class CheckDialog extends Dialog {
    private final Select<Register> register = new Select<>();
    private final Select<RegisterOutcome> outcome = new Select<>();
    private final TextArea terms = new TextArea(getTranslation("eligibility.check.terms"));
    private final DatePicker next = new DatePicker(getTranslation("eligibility.check.nextLabel"));

    CheckDialog(LocalDate proposed, Consumer<RegisterCheckDraft> save) {
        register.setLabel(getTranslation("eligibility.check.register"));
        register.setItems(Register.values());
        register.setItemLabelGenerator(one -> getTranslation("eligibility.register." + one));
        register.setRequiredIndicatorVisible(true);
        outcome.setLabel(getTranslation("eligibility.check.outcome"));
        outcome.setItems(RegisterOutcome.values());
        outcome.setItemLabelGenerator(one -> getTranslation("eligibility.outcome." + one));
        outcome.setRequiredIndicatorVisible(true);
        outcome.addValueChangeListener(
                change -> terms.setVisible(change.getValue() == RegisterOutcome.ENTITLED_WITH_TERMS));
        terms.setMaxLength(RegisterCheckDraft.MAX_TERMS);
        terms.setHelperText(getTranslation("eligibility.check.termsHelp"));
        terms.setVisible(false);
        next.setLocale(getLocale());
        next.setValue(proposed);
        next.setRequiredIndicatorVisible(true);
        setHeaderTitle(getTranslation("eligibility.check.add"));
        setWidth("min(40rem, 94vw)");
        var help = new Paragraph(getTranslation("eligibility.check.help"));
        add(Page.of("form-section office-form", help, register, outcome, terms, next));
        var keep = new Button(getTranslation("action.save"), _ -> {
            if (isComplete()) {
                save.accept(new RegisterCheckDraft(
                        register.getValue(), outcome.getValue(), terms.getValue(), next.getValue()));
                close();
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), keep);
    }

    private boolean isComplete() {
        var required = getTranslation("shared.required");
        register.setErrorMessage(required);
        register.setInvalid(register.isEmpty());
        outcome.setErrorMessage(required);
        outcome.setInvalid(outcome.isEmpty());
        next.setErrorMessage(required);
        next.setInvalid(next.isEmpty());
        return !register.isEmpty() && !outcome.isEmpty() && !next.isEmpty();
    }
}
