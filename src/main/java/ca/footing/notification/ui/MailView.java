package ca.footing.notification.ui;

import ca.footing.account.Roles;
import ca.footing.notification.MailHistory;
import ca.footing.notification.MailId;
import ca.footing.notification.MailRow;
import ca.footing.notification.MailStatus;
import ca.footing.notification.MailStepRow;
import ca.footing.notification.NotificationRoutes;
import ca.footing.notification.Outbox;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import ca.footing.tax.Seller;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.ZoneId;

/** One mail: what it is, where it went, what was answered, and the ways to send it again. Its text is not shown. */
@Route(NotificationRoutes.MAIL)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class MailView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Outbox outbox;
    private final ZoneId zone;
    private final Div content = Page.of("stack wide");
    private transient MailId id = MailId.next();

    MailView(Outbox outbox, Seller seller) {
        this.outbox = outbox;
        this.zone = seller.zone();
        addClassNames("mail-view", "page");
        add(
                Page.breadcrumbs(new Anchor(NotificationRoutes.OUTBOX, getTranslation("notification.outbox.title"))),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = RouteIds.of(event, "mailId", MailId::new);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.mail.title");
    }

    private void show() {
        var history = outbox.history(id);
        var mail = history.mail();
        var head = Page.of(
                "page-head",
                new H1(mail.subject()),
                new Paragraph(getTranslation(
                        "notification.mail.to",
                        mail.recipient().value(),
                        getTranslation("notification.kind." + mail.kind()))),
                new Paragraph(new MailBadge(mail.status())),
                actions(mail));
        content.removeAll();
        content.add(head, Page.of("stack", new H2(getTranslation("notification.mail.history")), steps(history)));
    }

    private Div actions(MailRow mail) {
        var actions = Page.of("actions");
        if (mail.status() == MailStatus.WAITING) {
            return actions;
        }
        if (mail.kept()) {
            var again = new Button(getTranslation("notification.outbox.resend"), _ -> resend());
            again.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(again);
        } else {
            var gone = new Paragraph(getTranslation("notification.mail.notKept"));
            gone.addClassName("fine");
            actions.add(gone);
        }
        var account = mail.account();
        if (account != null && mail.status() != MailStatus.SENT) {
            actions.add(new Button(getTranslation("notification.mail.resendMissed"), _ -> {
                var sent = outbox.resendMissed(account);
                Notify.done(getTranslation("notification.mail.resentMissed", sent));
                show();
            }));
        }
        return actions;
    }

    private void resend() {
        outbox.resend(id);
        Notify.done(getTranslation("notification.outbox.resent"));
        show();
    }

    private OrderedList steps(MailHistory history) {
        var list = new OrderedList();
        list.addClassName("date-steps");
        list.add(step(history.mail().createdAt(), getTranslation("notification.mail.written")));
        history.steps().forEach(step -> list.add(step(step.at(), words(step))));
        if (history.mail().status() == MailStatus.WAITING) {
            var next = step(history.mail().nextTryAt(), getTranslation("notification.mail.next"));
            next.addClassName("current");
            list.add(next);
        }
        return list;
    }

    private String words(MailStepRow step) {
        return getTranslation(
                "notification.step." + step.kind(), step.recipient().value(), step.answer());
    }

    private ListItem step(Instant at, String words) {
        var when = new Span(Formats.instant(at, zone, getLocale()));
        when.addClassName("when");
        return new ListItem(when, new Span(words));
    }
}
