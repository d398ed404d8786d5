package ca.footing.discount;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a promo code. */
@Embeddable
public record PromoCodeId(UUID id) implements Serializable {
    public static PromoCodeId next() {
        return new PromoCodeId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
