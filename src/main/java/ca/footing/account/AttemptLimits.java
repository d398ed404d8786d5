package ca.footing.account;

import ca.footing.shared.Internal;
import ca.footing.shared.Tokens;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.mysql.Bucket4jMySQL;
import io.github.bucket4j.mysql.MySQLSelectForUpdateBasedProxyManager;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down whoever tries too often: each attempt is counted for the thing it is made on (from this network address,
 * and from anywhere) and for the address. Nobody is locked out: attempts come back with time, and what one address
 * uses up does not stop the person at another. Counts live in the database, so all nodes share them; they hold no
 * personal data. On a cluster with several writers each node may count a little for itself (scale.md).
 */
@Service
@Internal
@Transactional(propagation = Propagation.NEVER)
public class AttemptLimits {
    private static final Duration ADDRESS_PERIOD = Duration.ofMinutes(10);
    private static final int CLEANED_AT_ONCE = 1000;

    private final MySQLSelectForUpdateBasedProxyManager<String> buckets;
    private final BucketConfiguration place;
    private final BucketConfiguration anywhere;
    private final BucketConfiguration address;

    AttemptLimits(DataSource dataSource, Clock clock, AttemptProperties properties) {
        this.buckets = Bucket4jMySQL.selectForUpdateBasedBuilder(dataSource)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("rate_limit")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .clientClock(new WallClock(clock))
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(5)))
                .build();
        this.place = rate(properties.perPlace(), Duration.ofMinutes(properties.perPlace()));
        this.anywhere = rate(properties.perKey(), Duration.ofMinutes(properties.perKey()));
        this.address = rate(properties.perAddress(), ADDRESS_PERIOD);
    }

    /**
     * Counts one attempt.
     *
     * @param kind what is attempted, in kebab case, for example {@code sign-in}
     * @param key what it is attempted on: an address, a token; only its hash is stored
     * @throws TooManyAttempts when the person has to wait
     * @throws org.springframework.transaction.IllegalTransactionStateException inside a transaction, which the count
     *     must outlive
     */
    public void allow(String kind, String key) {
        var from = ClientAddress.current();
        take(placeId(kind, key), place);
        take(kind + ":key:" + digest(key), anywhere);
        from.ifPresent(network -> take(kind + ":net:" + digest(network), address));
    }

    /** The attempt was right: this person, from this address, begins to count anew. */
    public void forgive(String kind, String key) {
        buckets.removeProxy(placeId(kind, key));
    }

    /** Removes counts that have nothing left to say. */
    public void clean() {
        while (buckets.removeExpired(CLEANED_AT_ONCE) == CLEANED_AT_ONCE) {
            Thread.onSpinWait();
        }
    }

    private void take(String id, BucketConfiguration configuration) {
        var probe = buckets.getProxy(id, () -> configuration).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyAttempts(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static String placeId(String kind, String key) {
        return kind + ":here:" + digest(key + "\n" + ClientAddress.current().orElse(""));
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(Tokens.hash(text), 0, 16);
    }

    private static BucketConfiguration rate(long capacity, Duration period) {
        return BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(capacity)
                        .refillGreedy(capacity, period)
                        .build())
                .build();
    }

    /** The product's clock as bucket4j asks for it. */
    private record WallClock(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000L;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
