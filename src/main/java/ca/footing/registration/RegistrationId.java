package ca.footing.registration;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a person's place in a cohort. */
@Embeddable
public record RegistrationId(UUID id) implements Serializable {
    public static RegistrationId next() {
        return new RegistrationId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
