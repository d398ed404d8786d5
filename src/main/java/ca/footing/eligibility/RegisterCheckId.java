package ca.footing.eligibility;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of one look into a public register. */
@Embeddable
record RegisterCheckId(UUID id) implements Serializable {
    public static RegisterCheckId next() {
        return new RegisterCheckId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
