package ca.footing.eligibility;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of one rule of a series. */
@Embeddable
public record RuleId(UUID id) implements Serializable {
    public static RuleId next() {
        return new RuleId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
