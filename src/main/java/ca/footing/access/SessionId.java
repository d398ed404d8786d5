package ca.footing.access;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a listed browser session; not the secret that the cookie carries. */
@Embeddable
public record SessionId(UUID id) implements Serializable {
    static SessionId next() {
        return new SessionId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
