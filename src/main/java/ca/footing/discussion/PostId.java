package ca.footing.discussion;

import ca.footing.shared.Ids;
import java.util.UUID;

/** Identity of a post. */
public record PostId(UUID id) {
    public static PostId next() {
        return new PostId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
