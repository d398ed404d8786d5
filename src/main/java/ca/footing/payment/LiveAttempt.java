package ca.footing.payment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An attempt that Stripe must be asked about. */
record LiveAttempt(
        PaymentId payment, AttemptId attempt, @Nullable String session, Instant startedAt, Instant expiresAt) {}
