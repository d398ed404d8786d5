package ca.footing.registration;

import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortSummary;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place as its owner sees it.
 *
 * @param holdEndsAt until when the seat is held while it is pending
 * @param next the first step that is still missing
 */
public record MyRegistration(
        RegistrationId id,
        CohortSummary cohort,
        Booking booking,
        RegistrationStatus status,
        @Nullable Instant holdEndsAt,
        int extensionsLeft,
        Step next,
        @Nullable Instant confirmedAt) {}
