package ca.footing.attendance;

import java.time.Instant;
import java.util.List;

/**
 * One record of a person at a session, as it was made; the newest of a person counts, the others stay.
 *
 * @param reason why it was changed; empty at the roll call itself
 * @param by the name of who recorded it
 * @param spans when the person was there; none when absent
 */
public record RecordEntry(
        int revision, RecordKind kind, Source source, String reason, String by, Instant at, List<Span> spans) {}
