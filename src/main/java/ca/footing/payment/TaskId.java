package ca.footing.payment;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a task about money. */
@Embeddable
public record TaskId(UUID id) implements Serializable {
    public static TaskId next() {
        return new TaskId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
