package ca.footing.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for the reason with which a decision is kept. */
class ReasonDialog extends Dialog {
    private static final int REASON_LENGTH = 500;

    /** @param verb what the button says that does it */
    ReasonDialog(String verb, Consumer<String> decide) {
        var reason = new TextArea(getTranslation("account.duplicates.reason"));
        reason.setMaxLength(REASON_LENGTH);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        setHeaderTitle(verb);
        setWidth("min(34rem, 94vw)");
        add(reason);
        var keep = new Button(verb, _ -> {
            reason.setErrorMessage(getTranslation("error.MergeReasonNeeded"));
            reason.setInvalid(reason.getValue().isBlank());
            if (!reason.getValue().isBlank()) {
                decide.accept(reason.getValue());
                close();
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), keep);
    }
}
