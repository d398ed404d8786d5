package ca.footing.notification;

import ca.footing.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who writes, and how a session is called in a calendar.
 *
 * @param from the address that mails come from; also the domain of their Message-IDs
 * @param senderName what a mail program shows as the sender
 * @param replyTo where answers go, when not to {@code from}
 * @param neutralCalendar whether calendar entries say "Workshop session" only, so that a shared calendar tells nothing
 */
@ConfigurationProperties("footing.mail")
record MailSettings(
        @DefaultValue("office@footing.example") EmailAddress from,
        @DefaultValue("Footing") String senderName,
        @Nullable EmailAddress replyTo,
        @DefaultValue("true") boolean neutralCalendar) {
    MailSettings {
        if (senderName.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("The sender's name is one line");
        }
    }

    String domain() {
        return from.value().substring(from.value().indexOf('@') + 1);
    }
}
