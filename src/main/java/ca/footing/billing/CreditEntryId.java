package ca.footing.billing;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
record CreditEntryId(UUID id) implements Serializable {
    static CreditEntryId next() {
        return new CreditEntryId(Ids.next());
    }
}
