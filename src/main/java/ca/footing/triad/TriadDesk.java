package ca.footing.triad;

import ca.footing.cohort.CohortSession;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The practice groups of a session as its facilitator plans them. It tells of nobody whom they must avoid.
 *
 * @param people who has booked the session
 * @param groups empty before a plan is made
 * @param roundMinutes minutes of one round; 0 before a plan is made
 * @param sharedAt since when learners see it
 * @param loggedAt when the minutes were logged
 * @param begun whether the session has begun, so that minutes can be logged
 */
public record TriadDesk(
        CohortSession session,
        LocalizedText cohort,
        List<Person> people,
        List<PracticeGroup> groups,
        int rounds,
        int roundMinutes,
        @Nullable Instant sharedAt,
        @Nullable Instant loggedAt,
        boolean begun) {
    /** Somebody who has booked; {@code present} unless recorded as absent. */
    public record Person(RegistrationId registration, String name, boolean present) {}
}
