package ca.footing.payment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A disputed payment with all that is known about what was bought. */
public record DisputeFile(DisputeRow dispute, @Nullable PaymentRow payment, List<Evidence> evidence) {}
