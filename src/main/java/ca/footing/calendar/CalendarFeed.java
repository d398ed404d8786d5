package ca.footing.calendar;

import ca.footing.account.AccountId;
import ca.footing.shared.Tokens;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The address at which a person's calendar program fetches their sessions; only a hash of its secret part is kept. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {
    private static final Duration NOTED_ONCE_IN = Duration.ofHours(1);

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "account_id"))
    private AccountId account;

    @Version
    private @Nullable Integer version;

    @Column(columnDefinition = "binary(32)")
    private byte[] tokenHash;

    private Instant createdAt;
    private @Nullable Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected CalendarFeed() {}

    @SuppressWarnings("NullAway.Init")
    CalendarFeed(AccountId account) {
        this.account = account;
    }

    /** From now on only this token opens it. */
    void renew(String token, Instant now) {
        tokenHash = Tokens.hash(token);
        createdAt = now;
        readAt = null;
    }

    void read(Instant now) {
        if (readAt == null || readAt.plus(NOTED_ONCE_IN).isBefore(now)) {
            readAt = now;
        }
    }

    AccountId account() {
        return account;
    }

    FeedState facts() {
        return new FeedState(createdAt, readAt);
    }
}
