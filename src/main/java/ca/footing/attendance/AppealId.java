package ca.footing.attendance;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of an appeal against what is recorded. */
@Embeddable
public record AppealId(UUID id) implements Serializable {
    public static AppealId next() {
        return new AppealId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
