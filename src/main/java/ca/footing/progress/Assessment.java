package ca.footing.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of evaluating a requirement: a tree of the same shape, with findings as its leaves. It is met, open, or no
 * longer possible; that, and every sentence, is read from this one tree.
 */
public sealed interface Assessment permits Assessment.Group, Finding {
    boolean isMet();

    /** Whether it is met, or something that may still happen can make it so. */
    boolean isPossible();

    /** When it was met; null when it is not, or when nothing was asked. */
    @Nullable
    Instant metAt();

    /** The leaves in order. */
    List<Finding> findings();

    /** The leaves that are open and still wanted: none of a group that has all it needs. */
    List<Finding> missing();

    /** The leaves that make it impossible; none while it is possible. */
    List<Finding> blocking();

    /** How many of {@link #total} are met; a group of which some are enough counts as many as are needed. */
    int met();

    int total();

    /** So many of its parts have to be met; every part when {@code needed} is their number. */
    record Group(int needed, List<Assessment> parts) implements Assessment {
        public Group {
            parts = List.copyOf(parts);
        }

        public boolean isAll() {
            return needed == parts.size();
        }

        @Override
        public boolean isMet() {
            return parts.stream().filter(Assessment::isMet).count() >= needed;
        }

        @Override
        public boolean isPossible() {
            return parts.stream().filter(Assessment::isPossible).count() >= needed;
        }

        @Override
        public @Nullable Instant metAt() {
            return !isMet() || needed == 0
                    ? null
                    : parts.stream()
                            .filter(Assessment::isMet)
                            .map(Assessment::metAt)
                            .filter(Objects::nonNull)
                            .sorted(Comparator.naturalOrder())
                            .limit(needed)
                            .reduce((_, later) -> later)
                            .orElse(null);
        }

        @Override
        public List<Finding> findings() {
            return parts.stream().flatMap(part -> part.findings().stream()).toList();
        }

        @Override
        public List<Finding> missing() {
            return isMet()
                    ? List.of()
                    : parts.stream().flatMap(part -> part.missing().stream()).toList();
        }

        @Override
        public List<Finding> blocking() {
            return isPossible()
                    ? List.of()
                    : parts.stream().flatMap(part -> part.blocking().stream()).toList();
        }

        @Override
        public int met() {
            return isAll()
                    ? parts.stream().mapToInt(Assessment::met).sum()
                    : Math.min(needed, (int)
                            parts.stream().filter(Assessment::isMet).count());
        }

        @Override
        public int total() {
            return isAll() ? parts.stream().mapToInt(Assessment::total).sum() : needed;
        }
    }
}
