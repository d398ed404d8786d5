package ca.footing.quiz;

import java.util.List;

/** What a learner answered to one question: the choices ticked, or all of them in the order given, or words. */
public record Answer(List<ChoiceId> choices, String words) {
    public static final Answer NONE = new Answer(List.of(), "");

    public Answer {
        choices = choices.stream().distinct().toList();
    }

    public static Answer of(ChoiceId... choices) {
        return new Answer(List.of(choices), "");
    }

    public static Answer of(String words) {
        return new Answer(List.of(), words);
    }
}
