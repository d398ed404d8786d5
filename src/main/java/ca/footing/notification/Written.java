package ca.footing.notification;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mail's content, ready to be sent: subject, plain text, HTML, files.
 *
 * @param leaveUrl where one POST ends mails of this kind (RFC 8058); null where they cannot be left
 * @param neutral whether the sender's name tells nothing either
 */
record Written(
        Locale locale,
        String subject,
        String text,
        String html,
        List<Attachment> attachments,
        @Nullable String leaveUrl,
        boolean neutral) {}
