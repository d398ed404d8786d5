package ca.footing.notification;

import java.util.List;
import java.util.Locale;

/**
 * A mail's content, ready to be sent: subject, plain text, HTML, files.
 *
 * @param neutral whether the sender's name tells nothing either
 */
record Written(
        Locale locale, String subject, String text, String html, List<Attachment> attachments, boolean neutral) {}
