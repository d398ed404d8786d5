package ca.footing.waitlist.ui;

import ca.footing.shared.RuleViolation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks staff for the reason of what they do in a line; what they typed stays when it is refused. */
class ReasonDialog extends Dialog {
    private static final int LENGTH = 300;

    /** @param act {@code offer} or {@code skip} */
    ReasonDialog(String act, String name, boolean required, Consumer<String> done) {
        setHeaderTitle(getTranslation("waitlist.reason." + act + "Title", name));
        var reason = new TextArea(getTranslation(required ? "waitlist.reason.label" : "waitlist.reason.optional"));
        reason.setHelperText(getTranslation("waitlist.reason.help"));
        reason.setMaxLength(LENGTH);
        reason.setRequiredIndicatorVisible(required);
        reason.setManualValidation(true);
        reason.setWidthFull();
        var go = new Button(getTranslation("waitlist.reason." + act + "Button"), _ -> {
            try {
                done.accept(reason.getValue());
                close();
            } catch (RuleViolation refused) {
                reason.setErrorMessage(getTranslation(refused.key(), refused.args()));
                reason.setInvalid(true);
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(getTranslation("waitlist.reason." + act + "Text")), reason);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), go);
    }
}
