package ca.footing.discussion;

/** Why somebody reports a post: a closed list, so that a report tells no story either. */
public enum ReportReason {
    IDENTIFIES_SOMEBODY,
    BREAKS_CONFIDENCE,
    HURTFUL,
    OTHER;

    /** Whether the words are covered for everyone until a facilitator has looked. */
    boolean covers() {
        return this == IDENTIFIES_SOMEBODY;
    }
}
