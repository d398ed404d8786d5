package ca.footing.meeting;

import ca.footing.registration.RegistrationId;
import org.jspecify.annotations.Nullable;

/** Who somebody in a report is thought to be, and why. */
public record Match(Why why, @Nullable RegistrationId registration) {
    /** From certain to nothing. */
    public enum Why {
        /** Somebody confirmed this name or address before. */
        ALIAS,
        /** The address of the account. */
        EMAIL,
        /** The whole name. */
        NAME,
        /** A part of the name that fits one person only: to be looked at. */
        LIKELY,
        /** Somebody who teaches, not a participant. */
        FACILITATOR,
        NOBODY
    }

    static Match nobody() {
        return new Match(Why.NOBODY, null);
    }
}
