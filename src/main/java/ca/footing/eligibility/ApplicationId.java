package ca.footing.eligibility;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of one person's request to be let into a series. */
@Embeddable
public record ApplicationId(UUID id) implements Serializable {
    public static ApplicationId next() {
        return new ApplicationId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
