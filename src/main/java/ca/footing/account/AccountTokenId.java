package ca.footing.account;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a link that was sent; never the token itself. */
@Embeddable
record AccountTokenId(UUID id) implements Serializable {
    static AccountTokenId next() {
        return new AccountTokenId(Ids.next());
    }
}
