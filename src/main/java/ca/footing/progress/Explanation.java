package ca.footing.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An assessment line by line, as it is read: a group says how much of it is enough, and its parts stand below it. */
public record Explanation(List<Line> lines) {
    /** How a line stands. */
    public enum Standing {
        MET,
        OPEN,
        IMPOSSIBLE,
        /** Not met, and no longer wanted: enough of its group is. */
        SPARE
    }

    /**
     * One line.
     *
     * @param depth 0 at the outermost
     * @param finding what it is about; null for a group
     */
    public record Line(
            int depth,
            Standing standing,
            Sentence sentence,
            @Nullable Finding finding) {
        /** Who acts next and by when, or what can be done about it. */
        public Optional<Sentence> due() {
            return finding == null || standing == Standing.SPARE ? Optional.empty() : finding.due();
        }
    }

    /** The outermost group is not said when it wants everything: that is what a list means. */
    static Explanation of(Assessment assessment) {
        var lines = new ArrayList<Line>();
        if (assessment instanceof Assessment.Group group && group.isAll()) {
            group.parts().forEach(part -> add(part, 0, false, lines));
        } else {
            add(assessment, 0, false, lines);
        }
        return new Explanation(List.copyOf(lines));
    }

    private static void add(Assessment assessment, int depth, boolean spare, List<Line> lines) {
        var standing = standing(assessment, spare);
        switch (assessment) {
            case Finding finding ->
                lines.add(new Line(
                        depth,
                        standing,
                        standing == Standing.SPARE ? Sentence.of("progress.outcome.SPARE") : finding.sentence(),
                        finding));
            case Assessment.Group group -> {
                var mode = group.isAll() ? "ALL" : group.needed() == 1 ? "ANY" : "AT_LEAST";
                lines.add(new Line(
                        depth,
                        standing,
                        Sentence.of(
                                "progress.group." + mode + "." + standing,
                                group.needed(),
                                group.parts().size()),
                        null));
                var enough = spare || group.isMet();
                group.parts().forEach(part -> add(part, depth + 1, enough, lines));
            }
        }
    }

    private static Standing standing(Assessment assessment, boolean spare) {
        if (assessment.isMet()) {
            return Standing.MET;
        }
        if (spare) {
            return Standing.SPARE;
        }
        return assessment.isPossible() ? Standing.OPEN : Standing.IMPOSSIBLE;
    }
}
