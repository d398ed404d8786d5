package ca.footing.notification;

import ca.footing.account.AccountId;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.Languages;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mail that was decided together with the fact that it tells, and how far its delivery has come. */
@Entity
@Table(name = "mail")
class Mail {
    /** Pauses after each failed attempt; together about two days. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(12),
            Duration.ofHours(12));

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
    private AccountId account;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recipient"))
    private EmailAddress recipient;

    private String language;
    private String subject;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String textBody;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String htmlBody;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private MailStatus status = MailStatus.WAITING;

    private int attempts;
    private Instant nextTryAt;
    private @Nullable String lastError;
    private Instant createdAt;
    private @Nullable Instant sentAt;

    @ElementCollection
    @CollectionTable(name = "mail_attachment", joinColumns = @JoinColumn(name = "mail_id"))
    @OrderColumn(name = "position")
    private List<Attachment> attachments = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    /** @throws IllegalArgumentException when the subject could break out of its header */
    Mail(MailKind kind, String reference, AccountId account, EmailAddress recipient, Written content, Instant now) {
        this.id = MailId.next();
        this.kind = kind;
        this.reference = reference;
        this.account = account;
        this.recipient = recipient;
        this.language = Languages.code(content.locale());
        this.subject = header(content.subject());
        this.textBody = content.text();
        this.htmlBody = content.html();
        this.attachments.addAll(content.attachments());
        this.nextTryAt = now;
        this.createdAt = now;
    }

    /** Puts other content into a mail that nobody has tried to send yet. */
    void rewrite(Written content) {
        if (!isUntouched()) {
            throw new IllegalStateException("This mail is on its way already");
        }
        subject = header(content.subject());
        textBody = content.text();
        htmlBody = content.html();
        attachments.clear();
        attachments.addAll(content.attachments());
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
        var pause = PAUSES.get(Math.clamp(attempts - 1L, 0, PAUSES.size() - 1));
        var tooOld = now.plus(pause).isAfter(createdAt.plus(kind.worthSending())) || attempts > PAUSES.size();
        if (forGood || tooOld) {
            status = MailStatus.FAILED;
            forgetSecret();
        } else {
            nextTryAt = now.plus(pause);
        }
    }

    /** @throws MailNotKept when its text was forgotten with its one-time link */
    void resend(Instant now) {
        if (textBody == null) {
            throw new MailNotKept();
        }
        status = MailStatus.WAITING;
        attempts = 0;
        nextTryAt = now;
    }

    boolean isUntouched() {
        return status == MailStatus.WAITING && attempts == 0;
    }

    MailId id() {
        return id;
    }

    Written content() {
        if (textBody == null || htmlBody == null) {
            throw new IllegalStateException("The text of this mail is forgotten");
        }
        return new Written(Languages.of(language), subject, textBody, htmlBody, List.copyOf(attachments));
    }

    EmailAddress recipient() {
        return recipient;
    }

    MailStatus status() {
        return status;
    }

    private void forgetSecret() {
        if (kind.isSecret()) {
            textBody = null;
            htmlBody = null;
        }
    }

    private static String header(String text) {
        if (text.length() > 200 || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Not a text for a header");
        }
        return text;
    }
}
