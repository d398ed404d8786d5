package ca.footing.evaluation;

import ca.footing.cohort.CohortSummary;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What came together on a cohort.
 *
 * @param places confirmed places
 * @param senders how many of them have answered
 * @param together so many people's answers to a question are shown together, never fewer
 * @param shownFrom nothing is shown before, unless everyone has answered
 */
public record EvaluationReport(
        CohortSummary cohort, int places, int senders, int together, Instant shownFrom, List<Result> results) {
    /** @param scores how often each rating was given, as far as shown; @param words in no order */
    public record Result(EvaluationItem item, Map<Integer, Integer> scores, List<String> words) {
        public int answers() {
            return words.size()
                    + scores.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** In tenths, rounded to the nearest: 43 is 4.3. */
        public int average() {
            var sum = scores.entrySet().stream()
                    .mapToInt(score -> score.getKey() * score.getValue())
                    .sum();
            return answers() == 0 ? 0 : Math.round(sum * 10f / answers());
        }
    }

    public boolean isEmpty() {
        return results.stream().allMatch(result -> result.answers() == 0);
    }
}
