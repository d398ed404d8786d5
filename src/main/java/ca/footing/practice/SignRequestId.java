package ca.footing.practice;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a batch that was sent to be signed. */
@Embeddable
public record SignRequestId(UUID id) implements Serializable {
    public static SignRequestId next() {
        return new SignRequestId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
