package ca.footing.progress;

import ca.footing.catalogue.Material;
import ca.footing.catalogue.MaterialId;
import ca.footing.catalogue.ModuleDetails;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What completes a module, as the registrar writes it: a small tree, before it meets the sessions of a cohort. */
public sealed interface Rule {
    /** How many of the parts of a group are wanted. */
    enum Mode {
        ALL,
        ANY,
        AT_LEAST
    }

    /** The things that are asked for at the leaves, in order. */
    List<One> leaves();

    /** How many levels it has; 1 without a group. */
    int depth();

    /**
     * Several rules of which all, one or {@code least} have to be met.
     *
     * @param least read with {@code AT_LEAST} only
     */
    record Some(Mode mode, int least, List<Rule> parts) implements Rule {
        public Some {
            parts = List.copyOf(parts);
        }

        public int needed() {
            return switch (mode) {
                case ALL -> parts.size();
                case ANY -> Math.min(1, parts.size());
                case AT_LEAST -> least;
            };
        }

        @Override
        public List<One> leaves() {
            return parts.stream().flatMap(part -> part.leaves().stream()).toList();
        }

        @Override
        public int depth() {
            return 1 + parts.stream().mapToInt(Rule::depth).max().orElse(0);
        }
    }

    /**
     * One thing that is asked for.
     *
     * @param amount the part of each session in percent, times an exercise is practised, or signed minutes of practice; 0
     *     for every other kind
     * @param least how many sessions are enough; 0 for each of them, and for every other kind
     * @param material one material, or null for every required one
     */
    record One(
            RequirementKind kind,
            int amount,
            int least,
            @Nullable MaterialId material) implements Rule {
        @Override
        public List<One> leaves() {
            return List.of(this);
        }

        @Override
        public int depth() {
            return 1;
        }
    }

    /** Every part. */
    static Rule all(List<Rule> parts) {
        return new Some(Mode.ALL, 0, parts);
    }

    /** One kind of thing with what is usual for it: whole sessions, every required material, once. */
    static One usual(RequirementKind kind) {
        return new One(
                kind,
                switch (kind) {
                    case ATTENDANCE -> 100;
                    case EXERCISE -> 1;
                    case PRACTICE -> 60;
                    default -> 0;
                },
                0,
                null);
    }

    /** All that a module holds: what completes it while nobody has written a rule. */
    static Rule ofAllIn(ModuleDetails module) {
        var parts = new ArrayList<Rule>();
        for (var kind : RequirementKind.values()) {
            if (kind != RequirementKind.PRACTICE && isAskable(kind, module)) {
                parts.add(usual(kind));
            }
        }
        return all(parts);
    }

    /** Whether a module holds what a kind of requirement is about; sessions are the cohort's and always may be. */
    static boolean isAskable(RequirementKind kind, ModuleDetails module) {
        return switch (kind) {
            case ATTENDANCE, PRACTICE -> true;
            case MATERIAL -> module.materials().stream().anyMatch(Material::required);
            case QUIZ -> module.asksQuiz();
            case REFLECTION -> !module.reflectionPrompt().isEmpty();
            case EXERCISE -> !module.exerciseText().isEmpty();
        };
    }
}
