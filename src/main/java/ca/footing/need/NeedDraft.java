package ca.footing.need;

import java.util.Map;

/**
 * What a person says of their needs.
 *
 * @param words for whoever looks after the request, and for nobody else
 * @param forFacilitators what the facilitators of the cohort may know; empty for nothing
 * @param answers to the questions of the series: {@code yes}, {@code no} or a text
 */
public record NeedDraft(String words, String forFacilitators, Map<NeedQuestionId, String> answers) {
    public static final int MAX_WORDS = 2000;
    public static final int MAX_FOR_FACILITATORS = 1000;
    public static final int MAX_ANSWER = 500;
    public static final String YES = "yes";
    public static final String NO = "no";

    public static final NeedDraft EMPTY = new NeedDraft("", "", Map.of());

    public NeedDraft {
        words = limited(words, MAX_WORDS);
        forFacilitators = limited(forFacilitators, MAX_FOR_FACILITATORS);
        answers = Map.copyOf(answers);
    }

    /** A no to everything is nothing to look after. */
    boolean isEmpty() {
        return words.isEmpty()
                && forFacilitators.isEmpty()
                && answers.values().stream().allMatch(NO::equals);
    }

    static String limited(String text, int length) {
        var plain = text.strip();
        return plain.substring(0, Math.min(plain.length(), length));
    }
}
