package ca.footing.mailbox;

import ca.footing.account.AccountId;
import ca.footing.shared.EmailAddress;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Mail to a person's address came back; the record goes when mail arrives again or the address changes. */
@Entity
@Table(name = "returned_mailbox")
class ReturnedMailbox {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "account_id"))
    private AccountId account;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "address"))
    private EmailAddress address;

    private String answer;
    private Instant since;
    private boolean trying;

    @SuppressWarnings("NullAway.Init")
    protected ReturnedMailbox() {}

    ReturnedMailbox(AccountId account, EmailAddress address, String answer, Instant now) {
        this.account = account;
        this.address = address;
        this.answer = answer;
        this.since = now;
    }

    /** Another mail came back: the first time counts for as long as the address is the same. */
    void again(EmailAddress returned, String newAnswer, Instant now) {
        if (!address.equals(returned)) {
            address = returned;
            since = now;
        }
        answer = newAnswer;
        trying = false;
    }

    /** A person asked to try again: the next mail that the server takes heals it. */
    void tryAgain() {
        trying = true;
    }

    boolean isTrying() {
        return trying;
    }

    boolean concerns(EmailAddress other) {
        return address.equals(other);
    }

    AccountId account() {
        return account;
    }

    ReturnedMail facts() {
        return new ReturnedMail(address, since, answer, trying);
    }
}
