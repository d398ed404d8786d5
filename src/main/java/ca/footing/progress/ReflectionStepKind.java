package ca.footing.progress;

/** What an author did with a reflection: finished it for one of three circles of readers, or took it back. */
public enum ReflectionStepKind {
    PRIVATE,
    DONE_ONLY,
    SHARED,
    WITHDRAWN;

    static ReflectionStepKind of(Sharing sharing) {
        return valueOf(sharing.name());
    }
}
