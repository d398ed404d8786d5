package ca.footing.checkin;

/** What a code stands for. */
public enum Direction {
    ARRIVE,
    LEAVE
}
