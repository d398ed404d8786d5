package ca.footing.checkin;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of one code that was read. */
@Embeddable
record CheckInScanId(UUID id) implements Serializable {
    static CheckInScanId next() {
        return new CheckInScanId(Ids.next());
    }
}
