package ca.footing.attendance;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of one absence announced. */
@Embeddable
record AbsenceNoticeId(UUID id) implements Serializable {
    static AbsenceNoticeId next() {
        return new AbsenceNoticeId(Ids.next());
    }
}
