package ca.footing.evaluation;

import ca.footing.catalogue.ModuleId;
import ca.footing.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One line of a form.
 *
 * @param key follows from what is asked: a changed sentence is another item
 * @param module whose objective it is; only people who booked it are asked
 */
public record EvaluationItem(
        String key,
        Section section,
        AnswerKind kind,
        @Nullable ModuleId module,
        LocalizedText text) {}
