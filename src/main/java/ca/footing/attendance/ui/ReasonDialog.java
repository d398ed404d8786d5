package ca.footing.attendance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why attendance is changed long after the session; the earlier record stays beside the new one. */
class ReasonDialog extends Dialog {
    private static final int MAX_LENGTH = 500;

    ReasonDialog(String person, Consumer<String> save) {
        var reason = new TextArea(getTranslation("attendance.reason.label"));
        reason.setHelperText(getTranslation("attendance.reason.help"));
        reason.setMaxLength(MAX_LENGTH);
        reason.setWidthFull();
        var confirm = new Button(getTranslation("action.save"), _ -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(getTranslation("shared.required"));
                reason.setInvalid(true);
            } else {
                close();
                save.accept(reason.getValue());
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(getTranslation("attendance.reason.title", person));
        add(new Paragraph(getTranslation("attendance.reason.text")), reason);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), confirm);
    }
}
