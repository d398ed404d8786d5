package ca.footing.access;

import java.time.Instant;

/**
 * A browser in which a person is signed in.
 *
 * @param device for example {@code Firefox · Linux}; never the full user agent
 * @param lastSeen coarse: up to some minutes old
 * @param current whether it is the browser that asks
 */
public record SessionRow(SessionId id, String device, Instant created, Instant lastSeen, boolean current) {
    SessionRow marked(boolean isCurrent) {
        return new SessionRow(id, device, created, lastSeen, isCurrent);
    }
}
