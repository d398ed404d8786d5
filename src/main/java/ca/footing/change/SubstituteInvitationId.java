package ca.footing.change;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of an invitation to take a colleague's place. */
@Embeddable
public record SubstituteInvitationId(UUID id) implements Serializable {
    public static SubstituteInvitationId next() {
        return new SubstituteInvitationId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
