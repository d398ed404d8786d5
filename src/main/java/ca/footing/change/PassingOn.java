package ca.footing.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a place can be passed on, and to whom it is offered.
 *
 * @param invited the address of the colleague who was asked; none when nobody is
 */
public record PassingOn(
        boolean allowed, @Nullable String invited, @Nullable Instant endsAt) {}
