package ca.footing.group;

import ca.footing.shared.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a seat of a group order. */
public record GroupSeatId(UUID id) implements Serializable {
    public static GroupSeatId next() {
        return new GroupSeatId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
