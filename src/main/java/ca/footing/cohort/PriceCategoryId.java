package ca.footing.cohort;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a price category of a cohort. */
@Embeddable
public record PriceCategoryId(UUID id) implements Serializable {
    public static PriceCategoryId next() {
        return new PriceCategoryId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
