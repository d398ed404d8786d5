package ca.footing.eligibility;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of one entry in the history of a request. */
@Embeddable
record HistoryId(UUID id) implements Serializable {
    public static HistoryId next() {
        return new HistoryId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
