package ca.footing.document;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of an issued document. */
@Embeddable
public record DocumentId(UUID id) implements Serializable {
    public static DocumentId next() {
        return new DocumentId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
