package ca.footing.cohort;

/** How a session is held; it decides the place of supply for tax and stands on the certificate. */
public enum Format {
    IN_PERSON,
    ONLINE,
    /** In the room or online, as each person prefers. */
    HYBRID;

    /** Whether one can come to a room. */
    public boolean hasRoom() {
        return this != ONLINE;
    }

    /** Whether one can join by a link. */
    public boolean hasLink() {
        return this != IN_PERSON;
    }

    /** The icon that stands for it. */
    public String symbol() {
        return switch (this) {
            case IN_PERSON -> "place";
            case ONLINE -> "online";
            case HYBRID -> "hybrid";
        };
    }
}
