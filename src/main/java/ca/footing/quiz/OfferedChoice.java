package ca.footing.quiz;

import ca.footing.shared.LocalizedText;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * One choice as it was offered; {@code given} is 1 when ticked, or the place that was given to it in an order, from 0, and
 * {@code rightPlace} the place that the order wants.
 */
@Embeddable
record OfferedChoice(
        @EmbeddedColumnNaming("choice_%s") ChoiceId choice,
        @EmbeddedColumnNaming("text_%s") LocalizedText text,
        boolean correct,
        int rightPlace,
        @Nullable Integer given) {
    static OfferedChoice of(Question.Choice choice, int rightPlace) {
        return new OfferedChoice(choice.id(), choice.text(), choice.correct(), rightPlace, null);
    }

    OfferedChoice answered(Answer answer, QuestionKind kind) {
        var at = answer.choices().indexOf(choice);
        var place = kind == QuestionKind.ORDER ? Integer.valueOf(at) : Integer.valueOf(1);
        return new OfferedChoice(choice, text, correct, rightPlace, at < 0 ? null : place);
    }

    boolean isInPlace() {
        return given != null && given == rightPlace;
    }

    boolean isTickedRightly() {
        return correct == (given != null);
    }

    AttemptPage.Choice shown() {
        return new AttemptPage.Choice(choice, text);
    }
}
