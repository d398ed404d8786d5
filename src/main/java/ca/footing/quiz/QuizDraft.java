package ca.footing.quiz;

import java.util.List;

/** What a module's quiz asks: questions that are always asked, in order, then draws at random, and its rules. */
public record QuizDraft(List<QuestionId> fixed, List<Draw> draws, QuizRules rules) {
    public static final QuizDraft NONE = new QuizDraft(List.of(), List.of(), QuizRules.USUAL);

    public QuizDraft {
        fixed = List.copyOf(fixed);
        draws = List.copyOf(draws);
    }

    /** So many questions at random of those with the tag; with an empty tag, of the whole bank. */
    public record Draw(String tag, int questions) {}

    public int questions() {
        return fixed.size() + draws.stream().mapToInt(Draw::questions).sum();
    }
}
