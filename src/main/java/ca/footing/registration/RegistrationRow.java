package ca.footing.registration;

import ca.footing.account.PersonName;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortSummary;
import ca.footing.payment.PaymentStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One registration as the office lists it.
 *
 * @param payment where its latest payment stands, if one was begun
 * @param next the first step that is missing
 * @param heldUntil until when the seat is held while it is pending
 */
public record RegistrationRow(
        RegistrationId id,
        PersonName person,
        CohortSummary cohort,
        Booking booking,
        RegistrationStatus status,
        @Nullable PaymentStatus payment,
        Step next,
        Instant startedAt,
        @Nullable Instant heldUntil) {}
