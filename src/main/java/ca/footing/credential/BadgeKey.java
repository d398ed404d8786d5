package ca.footing.credential;

import java.time.Instant;

/**
 * A key of this installation as the owner sees it.
 *
 * @param signs whether it is the one that signs; the others are there to verify earlier badges
 * @param sealed whether its private half is stored sealed; an older one has none any more
 */
public record BadgeKey(int number, Instant madeAt, boolean signs, boolean sealed) {}
