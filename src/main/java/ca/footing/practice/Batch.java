package ca.footing.practice;

import java.time.Instant;
import java.util.List;

/**
 * What a supervisor decides about, after they said who they are.
 *
 * @param learner the learner's legal name
 * @param standings what is recorded of the supervisor on the day of each entry, in the entries' order
 */
public record Batch(
        String learner,
        SupervisorDetails supervisor,
        List<EntryRow> entries,
        List<Standing> standings,
        Instant expiresAt) {}
