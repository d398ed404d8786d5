package ca.footing.progress;

import ca.footing.account.PersonName;
import ca.footing.cohort.CohortSummary;
import ca.footing.registration.RegistrationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's time to complete a cohort.
 *
 * @param from the first day of the window
 * @param until the last day that counts, with everything that was given; null without a window
 * @param changes the latest first, those that were taken back included
 */
public record PlaceTime(
        RegistrationId registration,
        PersonName person,
        CohortSummary cohort,
        LocalDate from,
        @Nullable LocalDate until,
        List<Change> changes) {
    /** A pause or an extension, and who gave it; {@code first} and {@code last} with a pause only. */
    public record Change(
            UUID id,
            TimeKind kind,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            int days,
            TimeBasis basis,
            Instant at,
            String by,
            @Nullable Instant takenBackAt,
            @Nullable String takenBackBy) {}
}
