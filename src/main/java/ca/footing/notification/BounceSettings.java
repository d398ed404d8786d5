package ca.footing.notification;

import ca.footing.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox into which reports about undelivered mail come, read over IMAP.
 *
 * @param host its server; empty when reports are not read
 * @param tls whether the connection is encrypted from its start; only a server on this very machine goes without
 * @param address where reports are sent (the envelope's sender); the sender's own address when absent
 */
@ConfigurationProperties("footing.bounces")
record BounceSettings(
        @DefaultValue("") String host,
        @DefaultValue("993") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("true") boolean tls,
        @Nullable EmailAddress address) {
    BounceSettings {
        if (!host.isBlank() && (user.isBlank() || password.isBlank())) {
            throw new IllegalArgumentException("footing.bounces.host needs footing.bounces.user and .password");
        }
    }
}
