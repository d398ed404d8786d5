package ca.footing.discussion;

import ca.footing.shared.Ids;
import java.util.UUID;

/** Identity of a thread. */
public record ThreadId(UUID id) {
    public static ThreadId next() {
        return new ThreadId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
