package ca.footing.payment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of the evidence.
 *
 * @param order where it stands on the page
 * @param heading and the facts are in the reader's language
 */
public record Evidence(int order, String heading, List<Fact> facts) {
    /** @param at when it happened; null for what holds at all times */
    public record Fact(@Nullable Instant at, String text) {}
}
