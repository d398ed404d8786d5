package ca.footing.attendance;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of one thing recorded. */
@Embeddable
record AttendanceRecordId(UUID id) implements Serializable {
    static AttendanceRecordId next() {
        return new AttendanceRecordId(Ids.next());
    }
}
