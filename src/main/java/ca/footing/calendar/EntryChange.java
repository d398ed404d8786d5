package ca.footing.calendar;

import org.jspecify.annotations.Nullable;

/**
 * What changed in a person's calendar.
 *
 * @param before what it held until now; null when the session is new to it
 */
public record EntryChange(@Nullable CalendarSession before, EntryFacts now) {
    /** Whether the person would come at another time or to another place if nobody told them. */
    boolean matters() {
        return before == null || now.cancelled() || now.held().differsFrom(before);
    }
}
