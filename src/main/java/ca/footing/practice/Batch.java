package ca.footing.practice;

import java.time.Instant;
import java.util.List;

/**
 * What one learner sent to be signed, as the supervisor decides about it after they said who they are.
 *
 * @param learner the learner's legal name
 * @param standings what is recorded of the supervisor on the day of each entry, in the entries' order
 * @param days whole days that it has waited
 */
public record Batch(
        SignRequestId id,
        String learner,
        List<EntryRow> entries,
        List<Standing> standings,
        Instant sentAt,
        long days,
        Instant expiresAt) {}
