package ca.footing.notification;

import ca.footing.account.AccountRoutes;
import ca.footing.account.AccountSignedUp;
import ca.footing.account.Accounts;
import ca.footing.account.EmailChangeRequested;
import ca.footing.account.KnownAddressSignedUp;
import ca.footing.account.PasswordChanged;
import ca.footing.account.PasswordResetRequested;
import ca.footing.shared.Ids;
import ca.footing.shared.Tokens;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the mails about a person's account and its address. */
@Component
class AccountMails {
    private static final Duration ONE_NOTICE_WITHIN = Duration.ofMinutes(10);

    private final MailWriter writer;
    private final Accounts accounts;

    AccountMails(MailWriter writer, Accounts accounts) {
        this.writer = writer;
        this.accounts = accounts;
    }

    @EventListener
    void on(AccountSignedUp event) {
        var person = accounts.contact(event.account());
        var draft = writer.draft(MailKind.CONFIRM_ADDRESS, person.locale())
                .greeting(person.name())
                .paragraph("text")
                .action("action", writer.link(AccountRoutes.confirm(event.token())))
                .fine("notYou");
        writer.write(MailKind.CONFIRM_ADDRESS, fingerprint(event.token()), person, draft);
    }

    @EventListener
    void on(KnownAddressSignedUp event) {
        var person = accounts.contact(event.account());
        if (writer.wroteWithin(ONE_NOTICE_WITHIN, MailKind.KNOWN_ADDRESS, person.email())) {
            return;
        }
        var draft = writer.draft(MailKind.KNOWN_ADDRESS, person.locale())
                .greeting(person.name())
                .paragraph("text")
                .action(
                        "action",
                        writer.link(event.continueAt().isEmpty() ? AccountRoutes.SIGN_IN : event.continueAt()))
                .pointer("forgotten", writer.link(AccountRoutes.FORGOTTEN))
                .fine("notYou");
        writer.write(MailKind.KNOWN_ADDRESS, Ids.next().toString(), person, draft);
    }

    @EventListener
    void on(PasswordResetRequested event) {
        var person = accounts.contact(event.account());
        var draft = writer.draft(MailKind.RESET_PASSWORD, person.locale())
                .greeting(person.name())
                .paragraph("text")
                .action("action", writer.link(AccountRoutes.reset(event.token())))
                .fine("notYou");
        writer.write(MailKind.RESET_PASSWORD, fingerprint(event.token()), person, draft);
    }

    @EventListener
    void on(PasswordChanged event) {
        var person = accounts.contact(event.account());
        var draft = writer.draft(MailKind.PASSWORD_CHANGED, person.locale())
                .greeting(person.name())
                .paragraph("text")
                .paragraph("notYou")
                .action("action", writer.link(AccountRoutes.FORGOTTEN));
        writer.write(MailKind.PASSWORD_CHANGED, Ids.next().toString(), person, draft);
    }

    /** Two mails: the new address must confirm, the old one learns of it and can stop it. */
    @EventListener
    void on(EmailChangeRequested event) {
        var person = accounts.contact(event.account());
        var toNew = writer.draft(MailKind.CONFIRM_NEW_ADDRESS, person.locale())
                .greeting(person.name())
                .paragraph("text")
                .action("action", writer.link(AccountRoutes.confirmEmail(event.token())))
                .fine("notYou");
        writer.write(
                MailKind.CONFIRM_NEW_ADDRESS, fingerprint(event.token()), event.account(), event.newEmail(), toNew);
        var toOld = writer.draft(MailKind.ADDRESS_CHANGE_NOTICE, person.locale())
                .greeting(person.name())
                .paragraph("text")
                .paragraph("notYou")
                .action("action", writer.link(AccountRoutes.undoEmail(event.undoToken())));
        writer.write(MailKind.ADDRESS_CHANGE_NOTICE, fingerprint(event.token()), person, toOld);
    }

    /** Names the fact by its token without keeping the token. */
    private static String fingerprint(String token) {
        return HexFormat.of().formatHex(Tokens.hash(token));
    }
}
