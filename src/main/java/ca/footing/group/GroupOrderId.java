package ca.footing.group;

import ca.footing.shared.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a group order. */
public record GroupOrderId(UUID id) implements Serializable {
    public static GroupOrderId next() {
        return new GroupOrderId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
