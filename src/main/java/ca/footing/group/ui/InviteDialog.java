package ca.footing.group.ui;

import ca.footing.group.GroupDetails;
import ca.footing.shared.EmailAddress;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Asks to whom a seat is given. */
class InviteDialog extends Dialog {
    private static final int NAME = 100;

    private final TextField name = new TextField(getTranslation("group.invite.name"));
    private final EmailField email = new EmailField(getTranslation("group.invite.email"));

    InviteDialog(GroupDetails.Seat seat, BiConsumer<String, EmailAddress> invite) {
        setHeaderTitle(getTranslation("group.invite.title", seat.number()));
        name.setMaxLength(NAME);
        name.setValue(seat.name());
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setWidthFull();
        email.setValue(seat.email());
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        email.setWidthFull();
        var go = new Button(
                getTranslation("group.invite.button"),
                _ -> address().filter(_ -> hasName()).ifPresent(address -> {
                    close();
                    invite.accept(name.getValue(), address);
                }));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(getTranslation("group.invite.text")), name, email);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), go);
    }

    private boolean hasName() {
        var right = !name.getValue().isBlank();
        name.setErrorMessage(right ? "" : getTranslation("group.invite.nameMissing"));
        name.setInvalid(!right);
        return right;
    }

    private Optional<EmailAddress> address() {
        try {
            var address = new EmailAddress(email.getValue());
            email.setInvalid(false);
            return Optional.of(address);
        } catch (IllegalArgumentException _) {
            email.setErrorMessage(getTranslation("group.invite.emailWrong"));
            email.setInvalid(true);
            return Optional.empty();
        }
    }
}
