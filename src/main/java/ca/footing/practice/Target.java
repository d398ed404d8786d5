package ca.footing.practice;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a body asks for from a day on, until a later row for the same stage. Hours as the body states them; {@code ratio} is hours of contact for one of
 * supervision, {@code individualShare} a percentage of the supervision. The body decides; we only count.
 */
public record Target(
        String body,
        String stage,
        LocalDate validFrom,
        int contactHours,
        int supervisionHours,
        @Nullable BigDecimal ratio,
        @Nullable BigDecimal individualShare,
        String source) {}
