package ca.footing.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

/** Ids made by the application (UUID version 7: ordered by time, so they sit well in an index). */
public final class Ids {
    private static final NoArgGenerator TIME_ORDERED = Generators.timeBasedEpochRandomGenerator();

    private Ids() {}

    public static UUID next() {
        return TIME_ORDERED.generate();
    }

    /** The id that a route parameter or form value names, if it has the form of one. */
    public static Optional<UUID> parse(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** As a column {@code binary(16)} holds it, for plain SQL. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** From a column {@code binary(16)}. */
    public static UUID of(byte[] column) {
        var bytes = ByteBuffer.wrap(column);
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
