package ca.footing.group;

import ca.footing.cohort.CohortId;
import ca.footing.shared.EmailAddress;
import java.time.Instant;
import java.util.Locale;

/** A clinic invites somebody to one of its seats. @param locale the payer's, as the invited person's is not known */
public record SeatGiven(
        GroupSeatId seat,
        CohortId cohort,
        String organisation,
        String name,
        EmailAddress email,
        Locale locale,
        String token,
        Instant endsAt) {}
