package ca.footing.progress;

import java.time.Instant;
import java.util.List;

/** What became of a reflection, oldest first, and who read it: for its author alone, and without a word of it. */
public record ReflectionStory(List<Step> steps, List<Reading> readings) {
    /** Something that the author did. */
    public record Step(ReflectionStepKind kind, Instant at) {}

    /** A facilitator who opened the shared text, and when last. */
    public record Reading(String reader, Instant at) {}
}
