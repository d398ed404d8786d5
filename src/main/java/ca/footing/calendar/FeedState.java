package ca.footing.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's feed, without its address.
 *
 * @param readAt when a calendar program fetched it last, to the hour
 */
public record FeedState(Instant createdAt, @Nullable Instant readAt) {}
