package ca.footing.attendance;

import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import java.util.ArrayList;
import java.util.List;

/**
 * What is recorded of one person at one session.
 *
 * @param minutesPresent clock minutes present, breaks left out, with those made up elsewhere; never more than held
 * @param minutesHeld clock minutes of the session, breaks left out
 * @param madeUp which of the minutes come from sessions elsewhere
 */
public record Presence(
        SessionId session,
        RegistrationId registration,
        boolean recorded,
        int minutesPresent,
        int minutesHeld,
        List<MadeUp> madeUp) {
    public Presence {
        madeUp = List.copyOf(madeUp);
    }

    /** Of the session alone. */
    public Presence(
            SessionId session, RegistrationId registration, boolean recorded, int minutesPresent, int minutesHeld) {
        this(session, registration, recorded, minutesPresent, minutesHeld, List.of());
    }

    static Presence of(Attended attended) {
        return new Presence(
                attended.session(),
                attended.registration(),
                attended.recorded(),
                attended.minutesPresent(),
                attended.minutesHeld());
    }

    public boolean isFull() {
        return recorded && minutesPresent >= minutesHeld;
    }

    /** Minutes held that are neither recorded nor made up. */
    public int minutesMissing() {
        return Math.max(0, minutesHeld - minutesPresent);
    }

    /** Of the minutes present, those made up elsewhere. */
    public int minutesMadeUp() {
        return madeUp.stream().mapToInt(MadeUp::minutes).sum();
    }

    /** With minutes elsewhere, as many as are missing. */
    Presence plus(SessionId covering, int minutes) {
        var counted = Math.min(minutes, minutesMissing());
        if (counted <= 0) {
            return this;
        }
        var all = new ArrayList<>(madeUp);
        all.add(new MadeUp(covering, counted));
        return new Presence(session, registration, true, minutesPresent + counted, minutesHeld, all);
    }
}
