package ca.footing.demo;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.mailbox.Mailboxes;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A person whose mail comes back, as the office and the facilitator see it. */
@Component
@Profile("demo")
class DemoMail {
    private final Mailboxes mailboxes;
    private final Accounts accounts;

    DemoMail(Mailboxes mailboxes, Accounts accounts) {
        this.mailboxes = mailboxes;
        this.accounts = accounts;
    }

    void comesBackFrom(AccountId person) {
        mailboxes.cameBack(person, accounts.contact(person).email(), "5.2.1");
    }
}
