package ca.footing.account;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of an account. */
@Embeddable
public record AccountId(UUID id) implements Serializable {
    public static AccountId next() {
        return new AccountId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
