package ca.footing.consultation;

import ca.footing.account.AccountId;
import ca.footing.registration.RegistrationId;
import org.jspecify.annotations.Nullable;

/** One person's seat; {@code entered} says whether its minutes stand in the ledger. */
record ConsultationSeat(
        ConsultationId consultation,
        AccountId account,
        RegistrationId registration,
        SeatStatus status,
        @Nullable Integer minutes,
        boolean entered) {}
