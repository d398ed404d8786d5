package ca.footing.notification.ui;

import ca.footing.notification.MailRow;
import ca.footing.notification.MailStatus;
import ca.footing.notification.NotificationRoutes;
import ca.footing.shared.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;

/** One mail: to whom, what, how far it came, and the way to send it again. */
class MailEntry extends Composite<Div> {
    private final ZoneId zone;

    MailEntry(MailRow mail, ZoneId zone, Consumer<MailRow> resend) {
        this.zone = zone;
        var recipient = cell(new Span(history(mail), sub(getTranslation("notification.kind." + mail.kind()))));
        recipient.addClassName("title");
        var state = cell(new Span(new MailBadge(mail.status()), sub(delivery(mail))));
        label(state, "notification.outbox.status");
        var written = cell(new Span(time(mail.createdAt())));
        label(written, "notification.outbox.written");
        var action = cell();
        action.addClassName("end");
        if (mail.status() == MailStatus.FAILED || mail.status() == MailStatus.RETURNED) {
            action.add(mail.kept() ? button(mail, resend) : sub(getTranslation("notification.outbox.notKept")));
        }
        getContent().addClassName("row-card");
        getContent().getElement().setAttribute("role", "row");
        getContent().add(recipient, state, written, action);
    }

    private static Anchor history(MailRow mail) {
        return new Anchor(NotificationRoutes.mail(mail.id()), mail.recipient().value());
    }

    private Button button(MailRow mail, Consumer<MailRow> resend) {
        var button = new Button(getTranslation("notification.outbox.resend"), _ -> resend.accept(mail));
        button.setAriaLabel(
                getTranslation("notification.outbox.resendTo", mail.recipient().value()));
        return button;
    }

    private String delivery(MailRow mail) {
        return switch (mail.status()) {
            case SENT -> mail.sentAt() == null ? "" : getTranslation("notification.outbox.sentAt", time(mail.sentAt()));
            case WAITING -> getTranslation("notification.outbox.nextTry", time(mail.nextTryAt()));
            case FAILED, RETURNED -> mail.lastError() == null ? "" : mail.lastError();
        };
    }

    private String time(Instant at) {
        return Formats.instant(at, zone, getLocale());
    }

    private void label(Div cell, String key) {
        cell.getElement().setAttribute("data-label", getTranslation(key));
    }

    private static Span sub(String text) {
        var sub = new Span(text);
        sub.addClassNames("sub", "fine");
        return sub;
    }

    private static Div cell(Component... content) {
        var cell = new Div(content);
        cell.addClassName("row-cell");
        cell.getElement().setAttribute("role", "cell");
        return cell;
    }
}
