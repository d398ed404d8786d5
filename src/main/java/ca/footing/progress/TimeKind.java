package ca.footing.progress;

/** How somebody gets more time. */
public enum TimeKind {
    /** Days that do not run. */
    PAUSE,
    /** Days more. */
    EXTENSION
}
