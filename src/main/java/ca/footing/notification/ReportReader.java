package ca.footing.notification;

import ca.footing.shared.EmailAddress;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@code multipart/report} with {@code message/delivery-status} (RFC 3464). What is not such a report about a
 * mail of ours gives nothing; what a report says in free text is never looked at.
 */
final class ReportReader {
    private static final int LARGEST = 256 * 1024;
    private static final Pattern STATUS = Pattern.compile("([245]\\.\\d{1,3}\\.\\d{1,3})\\b.*");

    private final String domain;
    private final List<InternetHeaders> recipients = new ArrayList<>();
    private @Nullable MessageReference about;

    private ReportReader(String domain) {
        this.domain = domain;
    }

    /** @param domain of our Message-IDs */
    static List<DeliveryReport> read(Part message, String domain) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parts)) {
            return List.of();
        }
        var reader = new ReportReader(domain);
        for (var i = 0; i < parts.getCount(); i++) {
            reader.take(parts.getBodyPart(i));
        }
        return reader.reports();
    }

    private void take(Part part) throws MessagingException, IOException {
        if (part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status")) {
            var blocks = new ByteArrayInputStream(bytes(part));
            // the first block is about the report itself
            new InternetHeaders(blocks);
            while (blocks.available() > 0) {
                recipients.add(new InternetHeaders(blocks));
            }
        } else if (part.isMimeType("message/rfc822")
                || part.isMimeType("text/rfc822-headers")
                || part.isMimeType("message/global")
                || part.isMimeType("message/global-headers")) {
            var id = new InternetHeaders(new ByteArrayInputStream(bytes(part))).getHeader("Message-ID", null);
            about = id == null ? null : MessageReference.read(id, domain).orElse(null);
        }
    }

    private List<DeliveryReport> reports() {
        var mail = about;
        return mail == null
                ? List.of()
                : recipients.stream()
                        .map(recipient -> report(mail, recipient))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private static Optional<DeliveryReport> report(MessageReference mail, InternetHeaders recipient) {
        var status = STATUS.matcher(value(recipient, "Status"));
        var failed = value(recipient, "Action").equalsIgnoreCase("failed");
        var delayed = value(recipient, "Action").equalsIgnoreCase("delayed");
        if (!status.matches() || !failed && !delayed) {
            return Optional.empty();
        }
        return address(recipient, "Original-Recipient")
                .or(() -> address(recipient, "Final-Recipient"))
                .map(to -> new DeliveryReport(mail, to, status.group(1)))
                .filter(report -> report.isFinal() == failed);
    }

    /** The address in a field of the form {@code rfc822; ada@example.org}. */
    private static Optional<EmailAddress> address(InternetHeaders recipient, String field) {
        var value = value(recipient, field);
        try {
            return value.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new EmailAddress(
                            value.substring(value.indexOf(';') + 1).strip().replaceAll("^<|>$", "")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String value(InternetHeaders headers, String field) {
        var value = headers.getHeader(field, null);
        return value == null ? "" : value.strip();
    }

    private static byte[] bytes(Part part) throws MessagingException, IOException {
        try (var stream = part.getInputStream()) {
            return stream.readNBytes(LARGEST);
        }
    }
}
