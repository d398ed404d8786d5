package ca.footing.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When one person practised one exercise.
 *
 * @param practised in any order
 * @param equivalent when they did what may stand for it, however often it is asked; this is told to nobody else
 */
record Practised(List<Instant> practised, @Nullable Instant equivalent) {
    static final Practised NEVER = new Practised(List.of(), null);

    Practised {
        practised = practised.stream().sorted().toList();
    }

    Practised plus(Practised other) {
        return new Practised(
                Stream.concat(practised.stream(), other.practised().stream()).toList(),
                equivalent == null ? other.equivalent() : equivalent);
    }

    /** What of it was done at times that count. */
    Practised within(Predicate<Instant> counts) {
        return new Practised(
                practised.stream().filter(counts).toList(),
                equivalent != null && counts.test(equivalent) ? equivalent : null);
    }

    int times() {
        return practised.size();
    }

    /** When it was done so often, or its equivalent was done; null while neither is so. */
    @Nullable
    Instant at(int times) {
        return Stream.concat(practised.stream().skip(times - 1L).limit(1), Stream.ofNullable(equivalent))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    @Nullable
    Instant first() {
        return at(1);
    }
}
