package ca.footing.progress;

import ca.footing.catalogue.ModuleDetails;
import ca.footing.catalogue.ModuleId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * On what terms a cohort completes its modules.
 *
 * @param rules those that somebody wrote, in the version that the cohort keeps
 * @param months the window from the first booked session on; null without one
 */
record Terms(Map<ModuleId, Rule> rules, @Nullable Integer months) {
    static final Terms USUAL = new Terms(Map.of(), null);

    Rule rule(ModuleDetails module) {
        var written = rules.get(module.summary().id());
        return written == null ? Rule.ofAllIn(module) : written;
    }
}
