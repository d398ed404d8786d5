package ca.footing.practice;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a body asked for at a time. Hours as the body states them; {@code ratio} is hours of contact for one of
 * supervision, {@code individualShare} a percentage of the supervision. The body decides; we only count.
 */
public record Target(
        String body,
        String stage,
        int contactHours,
        int supervisionHours,
        @Nullable BigDecimal ratio,
        @Nullable BigDecimal individualShare,
        String source) {}
