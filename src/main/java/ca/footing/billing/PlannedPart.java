package ca.footing.billing;

import ca.footing.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A part as it would be asked for. @param dueAt null for the part that is due at once */
public record PlannedPart(Money amount, @Nullable Instant dueAt) {}
