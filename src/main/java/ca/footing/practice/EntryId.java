package ca.footing.practice;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of an entry of a practice ledger. */
@Embeddable
public record EntryId(UUID id) implements Serializable {
    public static EntryId next() {
        return new EntryId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
