package ca.footing.credential;

import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What private keys are sealed with before they are stored.
 *
 * @param secret 32 bytes in base64, for example of {@code openssl rand -base64 32}; empty: keys are stored as they are
 */
@ConfigurationProperties("footing.badges")
record BadgeSettings(@DefaultValue("") String secret) {
    private static final int BYTES = 32;

    /** @throws IllegalArgumentException when a secret is set that is no such text; it is never part of the message */
    BadgeSettings {
        secret = secret.strip();
        if (!secret.isEmpty() && bytes(secret).length != BYTES) {
            throw new IllegalArgumentException("footing.badges.secret must be 32 bytes in base64");
        }
    }

    boolean isSet() {
        return !secret.isEmpty();
    }

    byte[] key() {
        return bytes(secret);
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    @Override
    public String toString() {
        return "BadgeSettings[" + (isSet() ? "set" : "not set") + "]";
    }
}
