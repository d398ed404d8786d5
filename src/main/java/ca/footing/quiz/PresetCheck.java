package ca.footing.quiz;

import java.util.List;

/**
 * A quiz compared with what a body asks of it.
 *
 * @param hours of the module, begun ones counted whole
 * @param fewest multiple-choice questions that an attempt asks in the worst draw; {@code needed} by the body
 * @param mostTrueFalse questions with two choices that an attempt asks in the worst draw; {@code allowed} by the body
 * @param passMark that the quiz has
 */
public record PresetCheck(
        QuizPreset preset, int hours, int fewest, int needed, int mostTrueFalse, int allowed, int passMark) {
    /** What can be missing. */
    public enum Gap {
        TOO_FEW_QUESTIONS,
        TOO_MANY_TRUE_FALSE,
        PASS_MARK_TOO_LOW
    }

    /**
     * Compares; a draw counts as the worst that can come of it.
     *
     * @param minutes that the module lasts
     */
    static PresetCheck of(QuizPreset preset, int minutes, QuizDraft quiz, List<Question> bank) {
        var hours = Math.ceilDiv(Math.max(minutes, 1), 60);
        var fixed = bank.stream().filter(one -> quiz.fixed().contains(one.id())).toList();
        var rest = bank.stream().filter(one -> !quiz.fixed().contains(one.id())).toList();
        var fewest = (int) fixed.stream().filter(Question::isChoice).count();
        var mostTrueFalse = (int) fixed.stream().filter(Question::isTrueFalse).count();
        for (var draw : quiz.draws()) {
            var pool = rest.stream()
                    .filter(one -> draw.tag().isEmpty() || one.tags().contains(draw.tag()))
                    .toList();
            var others = (int) pool.stream().filter(one -> !one.isChoice()).count();
            var twofold = (int) pool.stream().filter(Question::isTrueFalse).count();
            fewest += Math.max(0, draw.questions() - others);
            mostTrueFalse += Math.min(draw.questions(), twofold);
        }
        return new PresetCheck(
                preset,
                hours,
                fewest,
                hours * preset.questionsPerHour(),
                mostTrueFalse,
                hours * preset.trueFalsePerHour(),
                quiz.rules().passMark());
    }

    public List<Gap> gaps() {
        var gaps = new java.util.ArrayList<Gap>();
        if (fewest < needed) {
            gaps.add(Gap.TOO_FEW_QUESTIONS);
        }
        if (mostTrueFalse > allowed) {
            gaps.add(Gap.TOO_MANY_TRUE_FALSE);
        }
        if (passMark < preset.passMark()) {
            gaps.add(Gap.PASS_MARK_TOO_LOW);
        }
        return gaps;
    }
}
