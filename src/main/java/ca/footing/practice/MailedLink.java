package ca.footing.practice;

import ca.footing.shared.EmailAddress;
import ca.footing.shared.Tokens;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The link of a batch: to which address it went, and the one browser in which its supervisor said who they are. Of token and
 * browser only hashes are kept. It is replaced as a whole when a reminder brings a new one.
 */
@Embeddable
class MailedLink {
    private static final Duration SITTING = Duration.ofHours(1);
    private static final int WRONG_TRIES = 5;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "mailed_to"))
    private EmailAddress mailedTo;

    @Column(columnDefinition = "binary(32)")
    private byte[] tokenHash;

    private int wrongTries;
    private @Nullable Instant confirmedAt;

    @Column(columnDefinition = "binary(32)")
    private byte @Nullable [] sessionHash;

    @SuppressWarnings("NullAway.Init")
    protected MailedLink() {}

    MailedLink(EmailAddress mailedTo, String token) {
        this.mailedTo = mailedTo;
        this.tokenHash = Tokens.hash(token);
    }

    /** A new link in the place of this one; wrong tries go on counting. */
    MailedLink renewed(EmailAddress address, String token) {
        var renewed = new MailedLink(address, token);
        renewed.wrongTries = wrongTries;
        return renewed;
    }

    EmailAddress mailedTo() {
        return mailedTo;
    }

    /** @return whether that was the last try */
    boolean countWrongTry() {
        wrongTries++;
        return wrongTries >= WRONG_TRIES;
    }

    void join(String secret, Instant now) {
        sessionHash = Tokens.hash(secret);
        confirmedAt = now;
    }

    /** Whether some browser has it open; for an hour after the number was confirmed. */
    boolean isHeld(Instant now) {
        return confirmedAt != null && now.isBefore(confirmedAt.plus(SITTING));
    }

    /** Also after that hour. */
    boolean wasHeldBy(String secret) {
        return sessionHash != null && MessageDigest.isEqual(sessionHash, Tokens.hash(secret));
    }
}
