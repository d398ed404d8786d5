package ca.footing.credential;

import ca.footing.shared.Ids;
import java.util.UUID;

/** Identity of one issued letter or statement. */
public record PaperId(UUID id) {
    static PaperId next() {
        return new PaperId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
