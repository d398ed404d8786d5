package ca.footing.attendance;

import ca.footing.registration.RegistrationId;

/**
 * What the report of an online meeting changes for one person; minutes with breaks left out.
 *
 * @param minutesBefore what is recorded; 0 when nothing is
 */
public record ReportEffect(
        RegistrationId registration, Kind kind, int minutesBefore, int minutesReported, int minutesHeld) {
    /** Whether and why something is written. */
    public enum Kind {
        NEW,
        /** An earlier report said something else. */
        CHANGED,
        /** An earlier report said the same. */
        SAME,
        /** A person, or a phone in the room, said something: that stays. */
        KEPT
    }

    public boolean writes() {
        return kind == Kind.NEW || kind == Kind.CHANGED;
    }
}
