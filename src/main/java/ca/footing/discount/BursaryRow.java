package ca.footing.discount;

import ca.footing.shared.LocalizedText;
import ca.footing.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A request as the office reads it; {@code workshop} is the cohort's name. */
public record BursaryRow(
        BursaryRequestId id,
        String person,
        LocalizedText workshop,
        String words,
        BursaryState state,
        @Nullable Money award,
        String reply,
        Instant askedAt) {}
