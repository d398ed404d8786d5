package ca.footing.refund;

/** How days are counted: all of them, or only those on which an Ontario office works. */
public enum DayUnit {
    CALENDAR,
    BUSINESS
}
