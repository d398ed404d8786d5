package ca.footing.waitlist;

import ca.footing.shared.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a waitlist entry. */
public record EntryId(UUID id) implements Serializable {
    public static EntryId next() {
        return new EntryId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
