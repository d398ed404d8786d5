package ca.footing.mailbox.ui;

import ca.footing.account.AccountRoutes;
import ca.footing.account.CurrentAccount;
import ca.footing.mailbox.Mailboxes;
import ca.footing.mailbox.ReturnedMail;
import ca.footing.shared.ui.FramePiece;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Tells a person on every screen that their mail comes back, and how to put it right. */
@org.springframework.stereotype.Component
class ReturnedBanner implements FramePiece {
    private static final int ORDER = 30;

    private final Mailboxes mailboxes;
    private final CurrentAccount current;

    ReturnedBanner(Mailboxes mailboxes, CurrentAccount current) {
        this.mailboxes = mailboxes;
        this.current = current;
    }

    @Override
    public Place place() {
        return Place.BANNER;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component create() {
        return new Message(mailboxes, current);
    }

    /** The banner itself; it asks when it is shown, so that one tab of a signed-in person asks once. */
    private static final class Message extends Composite<Div> {
        private final transient Mailboxes mailboxes;
        private final transient CurrentAccount current;

        Message(Mailboxes mailboxes, CurrentAccount current) {
            this.mailboxes = mailboxes;
            this.current = current;
            getContent().addClassName("frame-banner");
            getContent().setVisible(false);
        }

        @Override
        protected void onAttach(AttachEvent event) {
            if (current.isSignedIn()) {
                mailboxes.mine().ifPresent(this::show);
            }
        }

        private void show(ReturnedMail returned) {
            var key = returned.trying() ? "mailbox.banner.trying" : "mailbox.banner.returned";
            var title = new Paragraph(
                    getTranslation(key + ".title", returned.address().value()));
            title.addClassName("banner-title");
            var actions = Page.of(
                    "actions", Page.buttonLink(AccountRoutes.ACCOUNT, getTranslation("mailbox.banner.correct")));
            if (!returned.trying()) {
                actions.add(new Button(getTranslation("mailbox.banner.again"), _ -> tryAgain()));
            }
            var banner = Page.of(
                    "banner " + (returned.trying() ? "info" : "warning"),
                    new Symbol(returned.trying() ? "waiting" : "mail"),
                    title,
                    new Paragraph(getTranslation(key + ".text")),
                    actions);
            banner.getElement().setAttribute("role", "status");
            getContent().removeAll();
            getContent().add(banner);
            getContent().setVisible(true);
        }

        private void tryAgain() {
            mailboxes.tryMineAgain();
            getContent().setVisible(false);
            mailboxes.mine().ifPresent(this::show);
        }
    }
}
