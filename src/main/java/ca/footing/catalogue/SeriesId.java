package ca.footing.catalogue;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a series. */
@Embeddable
public record SeriesId(UUID id) implements Serializable {
    public static SeriesId next() {
        return new SeriesId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
