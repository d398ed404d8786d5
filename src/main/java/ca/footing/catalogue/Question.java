package ca.footing.catalogue;

import ca.footing.shared.LocalizedText;
import java.util.List;

/** One quiz question; with {@code multiple}, all right choices and no other must be ticked. */
public record Question(
        QuestionId id, LocalizedText text, boolean multiple, List<Choice> choices, LocalizedText feedback) {
    /** One choice of the question. */
    public record Choice(ChoiceId id, LocalizedText text, boolean correct) {}
}
