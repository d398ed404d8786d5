package ca.footing.waitlist;

/** How the line of a cohort gives out freed seats: by itself in order, or held until staff offers them by hand. */
public enum LineMode {
    AUTOMATIC,
    MANUAL
}
