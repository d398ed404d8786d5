package ca.footing.change.ui;

import ca.footing.change.PassingOn;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.Consumer;

/** Asking a colleague to take the place, and who is asked. */
class PassOnPanel extends Composite<Section> {
    private final EmailField email = new EmailField(getTranslation("change.pass.email"));

    PassOnPanel(PassingOn passing, ZoneId zone, Consumer<EmailAddress> invite, Runnable takeBack) {
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("change.pass.title")));
        if (passing.invited() != null) {
            asked(passing.invited(), Objects.requireNonNull(passing.endsAt()), zone, takeBack);
        } else if (passing.allowed()) {
            form(invite);
        } else {
            getContent().add(new Paragraph(getTranslation("change.pass.notOffered")));
        }
    }

    private void form(Consumer<EmailAddress> invite) {
        email.setHelperText(getTranslation("change.pass.emailHelp"));
        email.setErrorMessage(getTranslation("change.pass.emailInvalid"));
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        email.setRequiredIndicatorVisible(true);
        var send = new Button(getTranslation("change.pass.invite"), _ -> send(invite));
        getContent()
                .add(
                        new Paragraph(getTranslation("change.pass.text")),
                        Page.of("field-pair", email),
                        Page.of("actions", send));
    }

    private void send(Consumer<EmailAddress> invite) {
        if (email.isInvalid() || email.isEmpty()) {
            email.setInvalid(true);
        } else {
            invite.accept(new EmailAddress(email.getValue()));
        }
    }

    private void asked(String colleague, Instant until, ZoneId zone, Runnable takeBack) {
        getContent()
                .add(
                        new Paragraph(getTranslation(
                                "change.pass.asked", colleague, Formats.instant(until, zone, getLocale()))),
                        Page.of("actions", new Button(getTranslation("change.pass.takeBack"), _ -> takeBack.run())));
    }
}
