package ca.footing.need;

/** What of a request was read: all of it, or what is shared with the facilitators. Texts {@code need.part.XX}. */
public enum NeedPart {
    ALL,
    SHARED
}
