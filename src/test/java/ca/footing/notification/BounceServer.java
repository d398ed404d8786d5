package ca.footing.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** The office's mailbox of reports: a real SMTP and IMAP server, into which other servers write. */
final class BounceServer implements AutoCloseable {
    static final String ADDRESS = "returned@footing.example";

    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });

    BounceServer() {
        server.start();
        server.setUser(ADDRESS, "returned", "secret");
    }

    BounceSettings settings() {
        return new BounceSettings("127.0.0.1", server.getImap().getPort(), "returned", "secret", "INBOX", false, null);
    }

    /** A report as a mail server writes it. */
    void report(String messageId, String recipient, String action, String status) {
        post("""
                From: MAILER-DAEMON@mx.example.net
                To: returned@footing.example
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

                --b1
                Content-Type: text/plain; charset=us-ascii

                I am sorry to have to inform you that your message could not be delivered.

                --b1
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.net
                Arrival-Date: Mon, 11 Jan 2027 10:00:00 -0500

                Final-Recipient: rfc822; %s
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 5.1.1 user unknown

                --b1
                Content-Type: text/rfc822-headers

                Message-ID: %s
                Subject: Your place is confirmed
                --b1--
                """.formatted(recipient, action, status, messageId));
    }

    void post(String raw) {
        try {
            var session = Session.getInstance(new java.util.Properties());
            var message = new MimeMessage(
                    session, new ByteArrayInputStream(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
            try (var transport = session.getTransport("smtp")) {
                transport.connect("127.0.0.1", server.getSmtp().getPort(), null, null);
                transport.sendMessage(message, message.getRecipients(Message.RecipientType.TO));
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
