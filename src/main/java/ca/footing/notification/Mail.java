package ca.footing.notification;

import ca.footing.account.AccountId;
import ca.footing.shared.EmailAddress;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail that was decided together with the fact that it tells, and how far its delivery has come. */
@Entity
@Table(name = "mail")
class Mail {
    @EmbeddedId
    private MailId id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private MailKind kind;

    private String reference;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "account_id"))
    private @Nullable AccountId account;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recipient"))
    private EmailAddress recipient;

    @Embedded
    private MailContent content;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private MailStatus status = MailStatus.WAITING;

    private int round;
    private int attempts;
    private Instant nextTryAt;
    private @Nullable String lastError;
    private Instant createdAt;
    private Instant wantedAt;
    private @Nullable Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    /** @throws IllegalArgumentException when the subject could break out of its header */
    Mail(
            MailKind kind,
            String reference,
            @Nullable AccountId account,
            EmailAddress recipient,
            Written content,
            Instant now) {
        this.id = MailId.next();
        this.kind = kind;
        this.reference = reference;
        this.account = account;
        this.recipient = recipient;
        this.content = new MailContent(content);
        this.nextTryAt = now;
        this.createdAt = now;
        this.wantedAt = now;
    }

    /** Puts other content into a mail that nobody has tried to send yet. */
    void rewrite(Written content) {
        if (!isUntouched()) {
            throw new IllegalStateException("This mail is on its way already");
        }
        this.content.write(content);
    }

    void sent(Instant now) {
        status = MailStatus.SENT;
        sentAt = now;
        lastError = null;
        forgetSecret();
    }

    /** One attempt came to nothing: try again later, or give up when it is refused for good or too old. */
    void failed(String error, boolean forGood, Instant now) {
        lastError = error;
        var pause = Retries.pauseAfter(attempts);
        var tooOld = now.plus(pause).isAfter(wantedAt.plus(kind.worthSending())) || Retries.areUsedUp(attempts);
        if (forGood || tooOld) {
            status = MailStatus.FAILED;
            forgetSecret();
        } else {
            nextTryAt = now.plus(pause);
        }
    }

    /** The recipient's mailbox refused it, at once or later. */
    void cameBack(String answer) {
        status = MailStatus.RETURNED;
        lastError = answer;
        forgetSecret();
    }

    /**
     * Puts it back to be sent once more, to where the person has mail now.
     *
     * @throws MailNotKept when its text is no longer there
     */
    void resend(EmailAddress address, Instant now) {
        if (!content.isKept()) {
            throw new MailNotKept();
        }
        status = MailStatus.WAITING;
        recipient = address;
        round++;
        attempts = 0;
        wantedAt = now;
        nextTryAt = now;
    }

    /** Removes what it said; that it was written and sent stays known. */
    void forget() {
        if (status == MailStatus.WAITING) {
            throw new IllegalStateException("This mail has not been sent yet");
        }
        content.forget();
    }

    boolean isUntouched() {
        return status == MailStatus.WAITING && attempts == 0 && round == 0;
    }

    boolean isSentAs(MessageReference reference, EmailAddress to) {
        return status == MailStatus.SENT && round == reference.round() && recipient.equals(to);
    }

    /** @throws IllegalStateException when its text is no longer there */
    Outgoing outgoing() {
        return new Outgoing(id, account, recipient, new MessageReference(id, round), content.written());
    }

    MailId id() {
        return id;
    }

    @Nullable
    AccountId account() {
        return account;
    }

    EmailAddress recipient() {
        return recipient;
    }

    MailStatus status() {
        return status;
    }

    private void forgetSecret() {
        if (kind.isSecret()) {
            content.forget();
        }
    }
}
