package ca.footing.payment;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which of Stripe's events have had their effect. */
@Component
@Transactional
class StripeEvents {
    private final JdbcClient jdbc;
    private final Clock clock;

    StripeEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public boolean isKnown(StripeEvent event) {
        return jdbc.sql("select count(*) from stripe_event where id = :id")
                        .param("id", event.id())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Remembers what told us of an effect, and says whether it is to be had: not once more for the same event. */
    public boolean isNew(@Nullable StripeEvent event) {
        if (event == null) {
            return true;
        }
        if (isKnown(event)) {
            return false;
        }
        remember(event);
        return true;
    }

    /** Remembers an event in the transaction of its effect; once more does nothing. */
    public void remember(StripeEvent event) {
        jdbc.sql("""
                insert into stripe_event (id, type, received_at, api_version, signed_with)
                values (:id, :type, :at, :version, :secret)
                on duplicate key update received_at = received_at
                """)
                .param("id", event.id())
                .param("type", event.type())
                .param("version", event.apiVersion())
                .param("secret", event.signedWith())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** The last one that was sent to us, signed. */
    public Optional<StripeEvent> lastSigned() {
        return jdbc.sql("""
                select id, type, api_version, signed_with, received_at from stripe_event where signed_with > 0
                order by received_at desc limit 1
                """)
                .query((row, _) -> new StripeEvent(
                        row.getString("id"),
                        row.getString("type"),
                        "",
                        row.getString("api_version"),
                        row.getInt("signed_with"),
                        row.getTimestamp("received_at").toInstant()))
                .optional();
    }

    public Optional<Instant> lastReceived() {
        return jdbc.sql("select received_at from stripe_event order by received_at desc limit 1")
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }
}
