package ca.footing.certificate.ui;

import ca.footing.certificate.Approval;
import ca.footing.certificate.Body;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** Whether one body approved the activity, and what it wants to be printed. */
class ApprovalField extends Composite<Div> {
    private static final int MAX_NUMBER = 100;
    private static final int MAX_STATEMENT = 1000;

    private final transient Body body;
    private final Checkbox approved = new Checkbox();
    private final TextField number = new TextField();
    private final TextArea english = new TextArea();
    private final TextArea french = new TextArea();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Div details = Page.of("field-pair", number, from, to, english, french);

    ApprovalField(Body body, Optional<Approval> known) {
        this.body = body;
        var name = body.name().in(getLocale());
        approved.setLabel(name);
        label(number, "number");
        number.setMaxLength(MAX_NUMBER);
        number.setHelperText(getTranslation(
                body.numberNeeded() ? "certificate.approval.numberNeeded" : "certificate.approval.numberOptional"));
        english.setLabel(getTranslation("certificate.approval.english"));
        french.setLabel(getTranslation("certificate.approval.french"));
        english.setMaxLength(MAX_STATEMENT);
        french.setMaxLength(MAX_STATEMENT);
        from.setLabel(getTranslation("certificate.approval.from"));
        to.setLabel(getTranslation("certificate.approval.to"));
        from.setLocale(getLocale());
        to.setLocale(getLocale());
        approved.addValueChangeListener(change -> details.setVisible(change.getValue()));
        approved.setValue(known.isPresent());
        details.setVisible(known.isPresent());
        known.ifPresent(this::show);
        getContent().addClassName("stack");
        getContent().add(approved, details);
    }

    /** What is entered; nothing when the body did not approve. */
    Optional<Approval> value() {
        return approved.getValue()
                ? Optional.of(new Approval(
                        body.code(),
                        number.getValue(),
                        new LocalizedText(english.getValue(), french.getValue()),
                        from.getValue(),
                        to.getValue()))
                : Optional.empty();
    }

    private void show(Approval approval) {
        number.setValue(approval.number());
        english.setValue(approval.statement().en());
        french.setValue(approval.statement().fr());
        from.setValue(approval.validFrom());
        to.setValue(approval.validTo());
    }

    private void label(TextField field, String key) {
        field.setLabel(getTranslation("certificate.approval." + key));
    }
}
