package ca.footing.certificate;

import ca.footing.shared.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one body counts attendance, as it stood from a day on. All minutes are clock minutes without breaks; the body decides
 * what it accepts, we only count.
 *
 * @param body its code, for example {@code CCPA}
 * @param from the rule in force on the first day of a cohort counts for all of it, so that it can be told beforehand
 * @param wholeProgramme no credit at all unless every session counts
 * @param partialSessions whether a session that was not attended in full counts with the minutes present
 * @param toleranceMinutes so many missed minutes of a session are forgiven: it still counts in full
 * @param lateLimit arriving more minutes late than that, the session counts for nothing
 * @param earlyLimit leaving more minutes early than that, the session counts for nothing
 * @param gapLimit being away for longer than that in between, the session counts for nothing
 * @param makeUp whether minutes made up at another live session count for the ones missed
 * @param makeUpMonths until how many months after the missed session; no limit when null
 * @param roundTo the sum is rounded to steps of so many minutes
 * @param minimumMinutes a smaller sum earns nothing
 * @param creditMinutes minutes for one credit
 * @param source where the rule was read, and what in it is our own reading
 */
public record BodyRule(
        String body,
        LocalDate from,
        boolean wholeProgramme,
        boolean partialSessions,
        int toleranceMinutes,
        @Nullable Integer lateLimit,
        @Nullable Integer earlyLimit,
        @Nullable Integer gapLimit,
        boolean makeUp,
        @Nullable Integer makeUpMonths,
        int roundTo,
        Rounding rounding,
        int minimumMinutes,
        int creditMinutes,
        LocalizedText source) {
    /** @throws RuleNumbersInvalid unless steps and credit are from 1 to 60 and nothing is negative */
    public BodyRule {
        var counts = new Integer[] {toleranceMinutes, lateLimit, earlyLimit, gapLimit, makeUpMonths, minimumMinutes};
        for (var count : counts) {
            if (count != null && count < 0) {
                throw new RuleNumbersInvalid();
            }
        }
        if (roundTo < 1 || roundTo > 60 || creditMinutes < 1 || creditMinutes > 60 || !source.isComplete()) {
            throw new RuleNumbersInvalid();
        }
    }
}
