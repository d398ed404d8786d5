package ca.footing.group;

import ca.footing.account.AccountId;
import ca.footing.registration.RegistrationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A seat of an order as its row holds it. */
record GroupSeat(
        GroupSeatId id,
        GroupOrderId order,
        int position,
        GroupSeatStatus status,
        String name,
        String email,
        @Nullable Instant inviteEndsAt,
        @Nullable AccountId account,
        @Nullable RegistrationId registration) {}
