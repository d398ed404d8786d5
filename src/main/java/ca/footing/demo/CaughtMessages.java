package ca.footing.demo;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Reads the mails that the catcher holds. */
@Component
@Profile({"demo", "test"})
class CaughtMessages {
    private static final int PAGE = 50;

    private final GreenMail server;
    private final Clock clock;

    CaughtMessages(GreenMail server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    /**
     * One page, newest first.
     *
     * @param recipient a part of an address, empty for all
     * @param page from 1; one that does not exist is taken to the nearest that does
     */
    CaughtPage page(String recipient, int page) {
        var part = recipient.strip().toLowerCase(Locale.ROOT);
        var messages = server.getReceivedMessages();
        var found = IntStream.range(0, messages.length)
                .map(index -> messages.length - 1 - index)
                .filter(index -> part.isEmpty() || isTo(messages[index], part))
                .toArray();
        var pages = Math.max(1, Math.ceilDiv(found.length, PAGE));
        var shown = Math.clamp(page, 1, pages);
        return new CaughtPage(
                Arrays.stream(found)
                        .skip((shown - 1L) * PAGE)
                        .limit(PAGE)
                        .mapToObj(index -> read(messages[index], index + 1))
                        .toList(),
                found.length,
                shown,
                pages);
    }

    Optional<CaughtMessage> number(int number) {
        var messages = server.getReceivedMessages();
        return number < 1 || number > messages.length
                ? Optional.empty()
                : Optional.of(read(messages[number - 1], number));
    }

    private static boolean isTo(MimeMessage message, String part) {
        try {
            return addresses(message.getAllRecipients()).stream()
                    .anyMatch(address -> address.toLowerCase(Locale.ROOT).contains(part));
        } catch (MessagingException e) {
            throw new IllegalStateException("A caught mail cannot be read", e);
        }
    }

    private CaughtMessage read(MimeMessage message, int number) {
        try {
            var content = new Content();
            content.take(message);
            return new CaughtMessage(
                    number,
                    addresses(message.getFrom()).getFirst(),
                    addresses(message.getAllRecipients()),
                    Optional.ofNullable(message.getSubject()).orElse(""),
                    at(message),
                    content.text,
                    content.html,
                    content.files);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A caught mail cannot be read", e);
        }
    }

    private Instant at(MimeMessage message) throws MessagingException {
        return message.getSentDate() == null
                ? clock.instant()
                : message.getSentDate().toInstant();
    }

    private static List<String> addresses(jakarta.mail.Address @Nullable [] addresses) {
        return addresses == null
                ? List.of("")
                : Arrays.stream(addresses)
                        .map(address -> ((InternetAddress) address).getAddress())
                        .toList();
    }

    /** The parts of a mail, sorted out. */
    private static final class Content {
        private String text = "";
        private String html = "";
        private final List<CaughtMessage.File> files = new ArrayList<>();

        void take(Part part) throws MessagingException, IOException {
            if (part.getFileName() != null) {
                var type = part.getContentType().replaceAll("\\s+", " ");
                files.add(new CaughtMessage.File(
                        part.getFileName(), type, part.getInputStream().readAllBytes()));
            } else if (part.getContent() instanceof Multipart parts) {
                for (var i = 0; i < parts.getCount(); i++) {
                    take(parts.getBodyPart(i));
                }
            } else if (part.isMimeType("text/html")) {
                html = (String) part.getContent();
            } else if (part.isMimeType("text/plain")) {
                text = (String) part.getContent();
            }
        }
    }
}
