package ca.footing.notification;

import ca.footing.shared.EmailAddress;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The history of mails. */
interface MailStepRepository extends Repository<MailStep, java.util.UUID> {
    MailStep save(MailStep step);

    @Query("""
            select new ca.footing.notification.MailStepRow(s.kind, s.recipient, s.answer, s.at)
            from MailStep s where s.mail = :mail order by s.at, s.id""")
    List<MailStepRow> of(MailId mail);

    boolean existsByMailAndKindAndRecipient(MailId mail, MailStepKind kind, EmailAddress recipient);

    boolean existsByMailAndKindAndRecipientAndAnswer(
            MailId mail, MailStepKind kind, EmailAddress recipient, String answer);
}
