package ca.footing.notification;

import ca.footing.shared.EmailAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who writes, and how long what was written is kept.
 *
 * @param from the address that mails come from; also the domain of their Message-IDs
 * @param senderName what a mail program shows as the sender
 * @param neutralFrom the address for people who want nothing told on the outside, when {@code from} tells something
 * @param replyTo where answers go, when not to {@code from}
 * @param kept for how long the text of a mail is kept after it was written, to be sent again if it did not arrive
 */
@ConfigurationProperties("footing.mail")
record MailSettings(
        @DefaultValue("office@footing.example") EmailAddress from,
        @DefaultValue("Footing") String senderName,
        @Nullable EmailAddress neutralFrom,
        @Nullable EmailAddress replyTo,
        @DefaultValue("180d") Duration kept) {
    MailSettings {
        if (senderName.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("The sender's name is one line");
        }
    }

    EmailAddress from(boolean neutral) {
        return neutral && neutralFrom != null ? neutralFrom : from;
    }

    String domain() {
        return from.value().substring(from.value().indexOf('@') + 1);
    }
}
