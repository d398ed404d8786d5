package ca.footing.notification;

import ca.footing.shared.EmailAddress;
import ca.footing.shared.Ids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One line of a mail's history; it is never changed. */
@Entity
@Immutable
@Table(name = "mail_step")
class MailStep {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "mail_id"))
    private MailId mail;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private MailStepKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recipient"))
    private EmailAddress recipient;

    private String answer;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected MailStep() {}

    /** @param answer a class or status code: never a text of the other server, which may hold anything */
    MailStep(Mail mail, MailStepKind kind, EmailAddress recipient, String answer, Instant at) {
        this.id = Ids.next();
        this.mail = mail.id();
        this.kind = kind;
        this.recipient = recipient;
        this.answer = answer;
        this.at = at;
    }
}
