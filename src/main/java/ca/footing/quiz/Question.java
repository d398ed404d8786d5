package ca.footing.quiz;

import ca.footing.shared.LocalizedText;
import java.util.List;

/**
 * One question of a bank. With {@code MULTIPLE}, all right choices and no other must be ticked; with {@code ORDER}, the
 * choices stand in their right order; {@code SHORT} has none. {@code feedback} is told after marking, and to facilitators
 * who judge a short answer.
 */
public record Question(
        QuestionId id,
        QuestionKind kind,
        LocalizedText text,
        List<Choice> choices,
        LocalizedText feedback,
        List<String> tags) {
    public Question {
        choices = List.copyOf(choices);
        tags = tags.stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** One choice of the question; {@code correct} says nothing for an order. */
    public record Choice(ChoiceId id, LocalizedText text, boolean correct) {}

    /** Whether it counts as a multiple-choice question for the bodies that ask for these. */
    public boolean isChoice() {
        return kind == QuestionKind.SINGLE || kind == QuestionKind.MULTIPLE;
    }

    /** Whether only one of two can be chosen: true or false, yes or no. */
    public boolean isTrueFalse() {
        return kind == QuestionKind.SINGLE && choices.size() == 2;
    }

    /** How many of its texts lack a language. */
    int missing(java.util.Locale language) {
        var texts = new java.util.ArrayList<>(choices.stream().map(Choice::text).toList());
        texts.add(text);
        if (!feedback.isEmpty()) {
            texts.add(feedback);
        }
        return (int) texts.stream().filter(one -> one.lacks(language)).count();
    }
}
