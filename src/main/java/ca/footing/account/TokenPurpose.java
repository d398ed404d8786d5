package ca.footing.account;

import java.time.Duration;

/** What a link that we sent is good for, and for how long. */
enum TokenPurpose {
    CONFIRM(Duration.ofHours(24)),
    RESET(Duration.ofMinutes(30)),
    EMAIL(Duration.ofMinutes(30)),
    EMAIL_UNDO(Duration.ofDays(7));

    private final Duration lifetime;

    TokenPurpose(Duration lifetime) {
        this.lifetime = lifetime;
    }

    Duration lifetime() {
        return lifetime;
    }
}
