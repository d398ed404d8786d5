package ca.footing.change.ui;

import ca.footing.change.ChangeReason;
import ca.footing.change.Remedy;
import ca.footing.refund.Paid;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.RegistrationRow;
import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/** The office ends a place and decides what comes back: for a medical reason, or as goodwill, with words that are kept. */
class OfficeLeavePanel extends Composite<Section> {
    private static final int LONGEST = 500;
    private final transient Consumer<Asked> act;
    private final Select<RegistrationRow> person = new Select<>();
    private final Select<ChangeReason> reason = new Select<>();
    private final Select<Remedy> remedy = new Select<>();
    private final BigDecimalField amount = new BigDecimalField(getTranslation("change.officeLeave.amount"));
    private transient Money most = Money.cad(0);
    private final TextArea note = new TextArea(getTranslation("change.officeLeave.note"));

    /** What the office decided. */
    record Asked(RegistrationId registration, ChangeReason reason, String note, Remedy remedy, Money returned) {}

    OfficeLeavePanel(List<RegistrationRow> people, Function<RegistrationId, Paid> paid, Consumer<Asked> act) {
        this.act = act;
        person.setLabel(getTranslation("change.officeLeave.person"));
        person.setItems(people);
        person.setItemLabelGenerator(row -> row.person().preferredName());
        person.addValueChangeListener(
                chosen -> show(paid.apply(chosen.getValue().id())));
        reason.setLabel(getTranslation("change.officeLeave.reason"));
        reason.setItems(ChangeReason.MEDICAL, ChangeReason.GOODWILL);
        reason.setItemLabelGenerator(one -> getTranslation("change.reason." + one));
        reason.setValue(ChangeReason.MEDICAL);
        remedy.setLabel(getTranslation("change.officeLeave.remedy"));
        remedy.setItems(Remedy.REFUND, Remedy.CREDIT);
        remedy.setItemLabelGenerator(one -> getTranslation("change.remedy." + one));
        remedy.setValue(Remedy.REFUND);
        person.setErrorMessage(getTranslation("change.officeLeave.personMissing"));
        note.setManualValidation(true);
        note.setErrorMessage(getTranslation("error.NoteMissing", LONGEST));
        note.setMaxLength(LONGEST);
        note.setHelperText(getTranslation("change.officeLeave.noteHelp"));
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("change.officeLeave.title")),
                        new Paragraph(getTranslation("change.officeLeave.text")),
                        Page.of(
                                "form-section",
                                Page.of("field-pair", person, reason),
                                Page.of("field-pair", remedy, amount),
                                note,
                                Page.of("actions", new Button(getTranslation("change.officeLeave.verb"), _ -> ask()))));
    }

    private void show(Paid paid) {
        most = paid.gross();
        amount.setValue(most.decimal());
        var words = Formats.money(most, getLocale());
        amount.setHelperText(getTranslation("change.officeLeave.paid", words));
        amount.setErrorMessage(getTranslation("change.officeLeave.amountWrong", words));
    }

    private void ask() {
        var value =
                Objects.requireNonNullElse(amount.getValue(), BigDecimal.ZERO).setScale(2, RoundingMode.HALF_UP);
        person.setInvalid(person.isEmpty());
        amount.setInvalid(value.signum() < 0 || value.compareTo(most.decimal()) > 0);
        note.setInvalid(note.getValue().isBlank());
        if (!person.isInvalid() && !amount.isInvalid() && !note.isInvalid()) {
            ask(person.getValue(), Money.cad(value.unscaledValue().longValueExact()));
        }
    }

    private void ask(RegistrationRow chosen, Money back) {
        Ask.before(
                getTranslation("change.officeLeave.askTitle", chosen.person().preferredName()),
                getTranslation("change.leave.ask." + remedy.getValue(), Formats.money(back, getLocale())),
                getTranslation("change.officeLeave.verb"),
                () -> act.accept(new Asked(chosen.id(), reason.getValue(), note.getValue(), remedy.getValue(), back)));
    }
}
