package ca.footing.waitlist;

import ca.footing.shared.Ids;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a waitlist offer. */
public record OfferId(UUID id) implements Serializable {
    public static OfferId next() {
        return new OfferId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
