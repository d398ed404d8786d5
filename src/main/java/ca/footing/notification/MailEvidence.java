package ca.footing.notification;

import ca.footing.payment.DisputeEvidence;
import ca.footing.payment.Evidence;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For a payer's bank: which mails the person was sent, by subject and time; those about the account are left out. */
@Component
class MailEvidence implements DisputeEvidence {
    private static final int FOURTH = 40;
    private static final int MOST = 100;

    private final MailRepository mails;
    private final Registrations registrations;
    private final Texts texts;

    MailEvidence(MailRepository mails, Registrations registrations, Texts texts) {
        this.mails = mails;
        this.registrations = registrations;
        this.texts = texts;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Evidence> about(UUID reference, Locale locale) {
        return registrations.confirmed(new RegistrationId(reference)).map(person -> {
            var facts = mails.sentTo(person.account(), Limit.of(MOST)).stream()
                    .filter(mail -> !mail.kind().isSecret())
                    .map(mail -> new Evidence.Fact(mail.sentAt(), mail.subject()))
                    .toList();
            return new Evidence(FOURTH, texts.get(locale, "notification.evidence.heading"), facts);
        });
    }
}
