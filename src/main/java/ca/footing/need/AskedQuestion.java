package ca.footing.need;

import ca.footing.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A question of a series; it is shown only after a yes to {@code after}, if there is one. */
public record AskedQuestion(
        NeedQuestionId id,
        QuestionKind kind,
        LocalizedText text,
        @Nullable NeedQuestionId after) {}
