package ca.footing.notification;

import ca.footing.shared.Languages;
import ca.footing.shared.Texts;
import jakarta.activation.DataHandler;
import jakarta.mail.EncodingAware;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Speaks SMTP, outside of any transaction. */
@Component
class Mailer {
    /**
     * Why a mail did not go.
     *
     * @param error class and code of the answer; never an address or a text
     * @param forGood the recipient was refused for good
     * @param noMailbox it was refused because of the recipient's mailbox, not because of the mail or of us
     * @param serverAway nobody answered, so the next mail need not be tried now
     */
    record Failure(String error, boolean forGood, boolean noMailbox, boolean serverAway) {}

    private final JavaMailSender smtp;
    private final MailSettings settings;
    private final BounceSettings bounces;
    private final Texts texts;
    private final DocumentCopies copies;

    Mailer(JavaMailSender smtp, MailSettings settings, BounceSettings bounces, Texts texts, DocumentCopies copies) {
        this.smtp = smtp;
        this.settings = settings;
        this.bounces = bounces;
        this.texts = texts;
        this.copies = copies;
    }

    /** Sends one mail; empty when the server took it. */
    Optional<Failure> send(Outgoing mail) {
        try {
            smtp.send(message(mail));
            return Optional.empty();
        } catch (MailException | MessagingException | UnsupportedEncodingException e) {
            return Optional.of(failure(e));
        }
    }

    private MimeMessage message(Outgoing mail) throws MessagingException, UnsupportedEncodingException {
        var content = mail.content();
        var message = new SMTPMessage(smtp.createMimeMessage().getSession());
        if (bounces.address() != null) {
            message.setEnvelopeFrom(bounces.address().value());
        }
        var helper =
                new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_MIXED, StandardCharsets.UTF_8.name());
        helper.setFrom(
                settings.from(content.neutral()).value(),
                content.neutral() ? texts.get(content.locale(), "mail.neutral.sender") : settings.senderName());
        if (settings.replyTo() != null) {
            helper.setReplyTo(settings.replyTo().value());
        }
        helper.setTo(mail.recipient().value());
        helper.setSubject(content.subject());
        helper.setText(content.text(), content.html());
        for (var file : copies.asSent(content.attachments())) {
            helper.addAttachment(file.name(), new ExactFile(file));
        }
        invite(helper, content.attachments());
        message.setHeader("Message-ID", mail.reference().messageId(settings.domain()));
        message.setHeader("Content-Language", Languages.isFrench(content.locale()) ? "fr-CA" : "en-CA");
        message.setHeader("Auto-Submitted", "auto-generated");
        if (content.leaveUrl() != null) {
            message.setHeader("List-Unsubscribe", "<" + content.leaveUrl() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    /** One invitation also stands beside the text, where mail programs look for it (RFC 6047, 2.4). */
    private static void invite(MimeMessageHelper helper, List<Attachment> files) throws MessagingException {
        var invitations = files.stream().filter(Attachment::isInvitation).toList();
        if (invitations.size() != 1) {
            return;
        }
        try {
            var body = (MimeMultipart) helper.getMimeMultipart().getBodyPart(0).getContent();
            var part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ExactFile(invitations.getFirst())));
            part.setFileName("invitation.ics");
            body.addBodyPart(part);
        } catch (IOException e) {
            throw new MessagingException("A body that was just made cannot be read", e);
        }
    }

    private static Failure failure(Exception e) {
        var refused = refusal(e);
        if (refused != null) {
            var answer = new SmtpAnswer(refused.getReturnCode(), String.valueOf(refused.getMessage()));
            return new Failure(answer.code(), answer.isFinal(), answer.isAboutTheMailbox(), false);
        }
        var cause = e instanceof MailSendException sending
                        && !sending.getFailedMessages().isEmpty()
                ? sending.getFailedMessages().values().iterator().next()
                : e.getCause() == null ? e : e.getCause();
        return new Failure(cause.getClass().getSimpleName(), false, false, cause instanceof MailConnectException);
    }

    private static @Nullable SMTPAddressFailedException refusal(Exception e) {
        if (e instanceof MailSendException sending) {
            for (var failed : sending.getFailedMessages().values()) {
                for (@Nullable Exception next = failed;
                        next instanceof MessagingException step;
                        next = step.getNextException()) {
                    if (step instanceof SMTPAddressFailedException refused) {
                        return refused;
                    }
                }
            }
        }
        return null;
    }

    /** Travels as base64, so that not even a line end changes on the way: a receipt has a hash. */
    private static final class ExactFile extends ByteArrayDataSource implements EncodingAware {
        ExactFile(Attachment file) {
            super(file.content(), file.mediaType());
        }

        @Override
        public String getEncoding() {
            return "base64";
        }
    }
}
