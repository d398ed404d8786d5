package ca.footing.checkin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A code as a phone sends it.
 *
 * @param deviceAt when the phone says that it read it; kept, and believed in nothing
 * @param person who was signed in on the phone when it was read, see {@link CheckIns#person}; null when it did not know
 */
public record Scan(
        String code, @Nullable Instant deviceAt, @Nullable String person) {}
