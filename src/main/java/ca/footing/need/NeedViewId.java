package ca.footing.need;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of one reading of a request. */
@Embeddable
record NeedViewId(UUID id) implements Serializable {
    public static NeedViewId next() {
        return new NeedViewId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
