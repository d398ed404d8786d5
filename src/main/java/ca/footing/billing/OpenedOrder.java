package ca.footing.billing;

import ca.footing.payment.PaymentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A payment that was opened. @param awaitedUntil until when a transfer is awaited; null when somebody pays on the page */
public record OpenedOrder(PaymentId payment, @Nullable Instant awaitedUntil) {}
