package ca.footing.progress;

import java.util.List;

/** What came of evaluating a requirement: a tree of the same shape, with findings as its leaves. */
public sealed interface Assessment permits Assessment.All, Finding {
    boolean isMet();

    /** The leaves in order. */
    List<Finding> findings();

    default int met() {
        return (int) findings().stream().filter(Finding::isMet).count();
    }

    /** Every part has to be met. */
    record All(List<Assessment> parts) implements Assessment {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean isMet() {
            return parts.stream().allMatch(Assessment::isMet);
        }

        @Override
        public List<Finding> findings() {
            return parts.stream().flatMap(part -> part.findings().stream()).toList();
        }
    }
}
