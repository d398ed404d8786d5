package ca.footing.progress;

import ca.footing.account.PersonName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A reflection as its author lets the facilitators see it; {@code text} is null when only that it is done is shown. */
public record SharedReflection(
        PersonName person, Instant finishedAt, @Nullable String text) {}
