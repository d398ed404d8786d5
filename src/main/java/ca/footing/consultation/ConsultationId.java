package ca.footing.consultation;

import ca.footing.shared.Ids;
import java.util.UUID;

/** Identity of a group consultation. */
public record ConsultationId(UUID id) {
    public static ConsultationId next() {
        return new ConsultationId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
