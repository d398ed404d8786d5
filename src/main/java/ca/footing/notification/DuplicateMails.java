package ca.footing.notification;

import ca.footing.account.AccountRoutes;
import ca.footing.account.Accounts;
import ca.footing.account.AccountsMerged;
import ca.footing.account.SecondAccount;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the mails about two accounts of one person: only ever to somebody who had an account before. */
@Component
class DuplicateMails {
    private final MailWriter writer;
    private final Accounts accounts;

    DuplicateMails(MailWriter writer, Accounts accounts) {
        this.writer = writer;
        this.accounts = accounts;
    }

    @EventListener
    void on(SecondAccount event) {
        var person = accounts.contact(event.older());
        var draft = writer.draft(MailKind.SECOND_ACCOUNT, person.locale())
                .greeting(person.name())
                .paragraph("text", event.address().value())
                .paragraph("join")
                .action("action", writer.link(AccountRoutes.SIGN_IN))
                .fine("notYou");
        writer.write(MailKind.SECOND_ACCOUNT, event.newer().toString(), person, draft);
    }

    /** To both addresses: whoever still opens the old one learns where to sign in. */
    @EventListener
    void on(AccountsMerged event) {
        var kept = accounts.contact(event.kept());
        var merged = accounts.contact(event.merged());
        for (var address : java.util.List.of(kept.email(), merged.email())) {
            var draft = writer.draft(MailKind.ACCOUNTS_MERGED, kept.locale())
                    .greeting(kept.name())
                    .paragraph("text")
                    .paragraph("address", kept.email().value())
                    .action("action", writer.link(AccountRoutes.SIGN_IN))
                    .fine("fine");
            var reference = event.merged() + (address.equals(kept.email()) ? "/kept" : "/merged");
            writer.write(MailKind.ACCOUNTS_MERGED, reference, kept.account(), address, draft);
        }
    }
}
