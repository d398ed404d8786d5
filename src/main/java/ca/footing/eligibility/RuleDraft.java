package ca.footing.eligibility;

import ca.footing.account.Category;
import ca.footing.account.College;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesId;
import ca.footing.shared.LocalizedText;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule as the registrar enters it; what does not belong to its kind is left empty.
 *
 * @param equivalent an earlier series or module may be replaced by equivalent training that the office recognises
 * @param training what prior training is asked for
 * @param from the first day on which it holds, in the office's zone
 */
public record RuleDraft(
        RuleKind kind,
        Set<Category> categories,
        Set<College> colleges,
        @Nullable SeriesId earlierSeries,
        @Nullable ModuleId earlierModule,
        boolean equivalent,
        LocalizedText training,
        LocalDate from) {}
