package ca.footing.practice.ui;

import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.function.BiConsumer;

/** Declares direct client contact as one number. */
class ContactForm extends Composite<Div> {
    private static final int MOST = 20_000;

    private final IntegerField hours = new IntegerField();
    private final DatePicker asOf = new DatePicker();

    /** @param declare gets whole hours and the day up to which they count */
    ContactForm(BiConsumer<Integer, LocalDate> declare) {
        hours.setLabel(getTranslation("practice.contact.hours"));
        hours.setManualValidation(true);
        asOf.setLabel(getTranslation("practice.contact.asOf"));
        asOf.setLocale(getLocale());
        asOf.setManualValidation(true);
        var save = new Button(getTranslation("practice.contact.save"), _ -> save(declare));
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("practice.contact.title")),
                        new Paragraph(getTranslation("practice.contact.text")),
                        Page.of("form-page", Page.of("field-pair", hours, asOf), Page.of("actions", save)));
    }

    private void save(BiConsumer<Integer, LocalDate> declare) {
        var wrong = getTranslation("practice.contact.wrong");
        hours.setInvalid(hours.isEmpty() || hours.getValue() < 0 || hours.getValue() > MOST);
        hours.setErrorMessage(wrong);
        asOf.setInvalid(asOf.isEmpty());
        asOf.setErrorMessage(wrong);
        if (!hours.isInvalid() && !asOf.isInvalid()) {
            declare.accept(hours.getValue(), asOf.getValue());
            Notify.done(getTranslation("practice.contact.saved"));
        }
    }
}
