package ca.footing.progress;

import ca.footing.catalogue.ModuleDetails;
import ca.footing.catalogue.ModuleId;
import ca.footing.shared.LocalizedText;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * On what terms a cohort completes its modules.
 *
 * @param rules those that somebody wrote, in the version that the cohort keeps
 * @param equivalents what may be done in the place of the exercise, where somebody wrote it
 * @param months the window from the first booked session on; null without one
 */
record Terms(
        Map<ModuleId, Rule> rules,
        Map<ModuleId, LocalizedText> equivalents,
        @Nullable Integer months) {
    static final Terms UNREAD = new Terms(Map.of(), Map.of(), null);

    Rule rule(ModuleDetails module) {
        var written = rules.get(module.summary().id());
        return written == null ? Rule.ofAllIn(module) : written;
    }

    Terms with(ModuleId module, Rule rule) {
        var others = new HashMap<>(rules);
        others.put(module, rule);
        return new Terms(others, equivalents, months);
    }
}
