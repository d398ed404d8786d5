package ca.footing.discount;

import ca.footing.shared.Money;
import org.jspecify.annotations.Nullable;

/** A person's own request, and what came of it. */
public record MyBursary(BursaryState state, @Nullable Money award, String reply) {}
