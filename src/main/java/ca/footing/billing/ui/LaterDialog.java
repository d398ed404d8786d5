package ca.footing.billing.ui;

import ca.footing.billing.InstalmentRow;
import ca.footing.billing.PlanDetails;
import ca.footing.shared.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;

/** A new day for a part, as it was agreed with its payer. */
class LaterDialog extends Dialog {
    private final DatePicker day = new DatePicker(getTranslation("billing.plans.day"));

    LaterDialog(PlanDetails plan, InstalmentRow part, Consumer<LocalDate> move) {
        var due = part.dueAt().atZone(plan.zone()).toLocalDate();
        day.setMin(due.plusDays(1));
        day.setLocale(getLocale());
        day.setRequiredIndicatorVisible(true);
        setHeaderTitle(getTranslation("billing.plans.laterTitle", plan.buyerName()));
        add(
                new Paragraph(getTranslation(
                        "billing.plans.laterText",
                        part.position(),
                        Formats.money(part.amount(), getLocale()),
                        Formats.date(due, getLocale()))),
                day);
        var confirm = new Button(getTranslation("billing.plans.later"), _ -> move(move));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), confirm);
    }

    private void move(Consumer<LocalDate> move) {
        day.setErrorMessage(getTranslation("shared.required"));
        day.setInvalid(day.getValue() == null);
        if (day.getValue() != null) {
            move.accept(day.getValue());
            close();
        }
    }
}
