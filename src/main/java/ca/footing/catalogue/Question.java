package ca.footing.catalogue;

import ca.footing.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/** One quiz question; with {@code multiple}, all right choices and no other must be ticked. */
public record Question(
        QuestionId id, LocalizedText text, boolean multiple, List<Choice> choices, LocalizedText feedback) {
    /** One choice of the question. */
    public record Choice(ChoiceId id, LocalizedText text, boolean correct) {}

    List<LocalizedText> texts() {
        var texts = new ArrayList<>(choices.stream().map(Choice::text).toList());
        texts.add(text);
        if (!feedback.isEmpty()) {
            texts.add(feedback);
        }
        return texts;
    }
}
