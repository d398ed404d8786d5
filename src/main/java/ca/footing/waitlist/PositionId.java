package ca.footing.waitlist;

import ca.footing.shared.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a waitlist position. */
public record PositionId(UUID id) implements Serializable {
    public static PositionId next() {
        return new PositionId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
