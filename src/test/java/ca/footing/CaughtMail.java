package ca.footing;

import ca.footing.notification.Outbox;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The mail that a test's people received. Asking delivers first what waits in the outbox for that address, so a test need
 * not; mails to other addresses are set aside until somebody asks for them: all tests together write thousands.
 */
@Component
public class CaughtMail {
    private static final String ASIDE = "set aside by a test";

    private final GreenMail server;
    private final Outbox outbox;
    private final JdbcClient jdbc;

    CaughtMail(GreenMail server, Outbox outbox, JdbcClient jdbc) {
        this.server = server;
        this.outbox = outbox;
        this.jdbc = jdbc;
    }

    /** One received mail; {@code files} by name. */
    public record Received(String subject, String text, String html, Map<String, byte[]> files, MimeMessage message) {
        /** A text file that came with it. */
        public String file(String name) {
            return new String(files.get(name), StandardCharsets.UTF_8);
        }
    }

    /** The newest mail to an address. @throws AssertionError when there is none */
    public Received latestTo(String address) {
        return findLatestTo(address).orElseThrow(() -> new AssertionError("No mail to " + address));
    }

    public Optional<Received> findLatestTo(String address) {
        var all = allTo(address);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** All mails to an address, oldest first. */
    public List<Received> allTo(String address) {
        deliverTo(address);
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .map(CaughtMail::received)
                .toList();
    }

    /** One delivery takes a limited number. */
    private void deliverTo(String address) {
        jdbc.sql("""
                update mail set status = 'WAITING', last_error = null
                where recipient = :address and status = 'SENT' and last_error = :aside
                """).param("address", address).param("aside", ASIDE).update();
        jdbc.sql("""
                update mail set status = 'SENT', last_error = :aside
                where status = 'WAITING' and attempts = 0 and recipient <> :address
                """).param("address", address).param("aside", ASIDE).update();
        var delivered = outbox.deliverDue();
        while (delivered > 0) {
            delivered = outbox.deliverDue();
        }
    }

    /**
     * The first link in a mail whose path begins with a prefix, for example {@code confirm/}.
     *
     * @return the path and query of the link with a slash before it, ready for a browser of any host
     */
    public String linkIn(Received mail, String prefix) {
        var bare = prefix.startsWith("/") ? prefix.substring(1) : prefix;
        var links = Pattern.compile("https?://[^/\\s]+(/" + Pattern.quote(bare) + "[^\\s<>\"]*)")
                .matcher(mail.text());
        if (!links.find()) {
            throw new AssertionError("No link to " + prefix + " in: " + mail.text());
        }
        return links.group(1);
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                    .anyMatch(to -> ((InternetAddress) to).getAddress().equalsIgnoreCase(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Received received(MimeMessage message) {
        try {
            var parts = new LinkedHashMap<String, byte[]>();
            var bodies = new LinkedHashMap<String, String>();
            collect(message, bodies, parts);
            return new Received(
                    message.getSubject(),
                    bodies.getOrDefault("text/plain", ""),
                    bodies.getOrDefault("text/html", ""),
                    parts,
                    message);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Part part, Map<String, String> bodies, Map<String, byte[]> files)
            throws MessagingException, IOException {
        if (part.getFileName() != null) {
            files.put(part.getFileName(), part.getInputStream().readAllBytes());
        } else if (part.getContent() instanceof Multipart multipart) {
            for (var i = 0; i < multipart.getCount(); i++) {
                collect(multipart.getBodyPart(i), bodies, files);
            }
        } else {
            var type = part.isMimeType("text/html") ? "text/html" : "text/plain";
            bodies.put(type, ((String) part.getContent()).replace("\r\n", "\n"));
        }
    }
}
