package ca.footing.credential;

/** Whether the minutes of a module count in the sum over the years; texts {@code credential.counting.XX}. */
public enum Counting {
    COUNTED,
    /** Some of its time is part of another row that lies at the same time; only the rest counts. */
    OVERLAPPING,
    /** The module was taken before and counts there. */
    REPEATED,
    /** Nothing of it counts under our own rule. */
    NOTHING
}
