package ca.footing.progress;

import ca.footing.catalogue.ModuleDetails;
import ca.footing.shared.LocalizedText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What completes a module for cohorts that are published from now on.
 *
 * @param number 0 while nobody has written a rule: then it is all that the module holds
 * @param equivalent what may be done in the place of the exercise; empty for the usual one
 */
public record WrittenRule(
        ModuleDetails module,
        int number,
        Rule rule,
        LocalizedText equivalent,
        @Nullable Instant at) {}
