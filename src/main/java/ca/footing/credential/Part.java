package ca.footing.credential;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of a certificate below its wording; a design says in which order they stand. Texts {@code credential.part.XX}. */
public enum Part {
    CONTENTS,
    SESSIONS,
    BODIES,
    FACILITATORS,
    SIGNATURE,
    CHECK;

    /** The same order with every part once. @param given null in designs that were saved before parts could be moved */
    static List<Part> complete(@Nullable List<Part> given) {
        var all = new LinkedHashSet<Part>(given == null ? List.of() : given);
        all.addAll(List.of(values()));
        return List.copyOf(new ArrayList<>(all));
    }
}
