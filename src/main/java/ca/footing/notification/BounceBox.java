package ca.footing.notification;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Arrays;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the mailbox of reports over IMAP, outside of any transaction. A report is marked as read after it was believed or
 * found to say nothing; a crash between the two reads it once more, which changes nothing.
 */
@Component
class BounceBox {
    private static final Logger LOG = LoggerFactory.getLogger(BounceBox.class);
    private static final int AT_ONCE = 200;
    private static final int LARGEST = 2 * 1024 * 1024;
    private static final String TIMEOUT = "20000";

    private final BounceSettings settings;
    private final MailSettings mail;
    private final MailQueue queue;

    BounceBox(BounceSettings settings, MailSettings mail, MailQueue queue) {
        this.settings = settings;
        this.mail = mail;
        this.queue = queue;
    }

    /** @return how many reports told something new; none when no mailbox is configured or it cannot be reached */
    int read() {
        if (settings.host().isBlank()) {
            return 0;
        }
        try (var store = session().getStore()) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            try (var folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                return read(folder);
            }
        } catch (MessagingException e) {
            LOG.warn("The mailbox of reports cannot be read: {}", e.getClass().getSimpleName());
            return 0;
        }
    }

    private int read(Folder folder) throws MessagingException {
        var told = 0;
        var unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        for (var message : Arrays.copyOf(unread, Math.min(unread.length, AT_ONCE))) {
            told += read(message);
            message.setFlag(Flags.Flag.SEEN, true);
        }
        return told;
    }

    private int read(Message message) throws MessagingException {
        try {
            return message.getSize() > LARGEST
                    ? 0
                    : (int) ReportReader.read(message, mail.domain()).stream()
                            .filter(queue::reported)
                            .count();
        } catch (IOException | MessagingException e) {
            LOG.info(
                    "A message in the mailbox of reports is malformed: {}",
                    e.getClass().getSimpleName());
            return 0;
        }
    }

    private Session session() {
        var protocol = settings.tls() ? "imaps" : "imap";
        var properties = new Properties();
        properties.setProperty("mail.store.protocol", protocol);
        properties.setProperty("mail." + protocol + ".peek", "true");
        properties.setProperty("mail." + protocol + ".connectiontimeout", TIMEOUT);
        properties.setProperty("mail." + protocol + ".timeout", TIMEOUT);
        properties.setProperty("mail." + protocol + ".writetimeout", TIMEOUT);
        properties.setProperty("mail.imaps.ssl.checkserveridentity", "true");
        return Session.getInstance(properties);
    }
}
