package ca.footing.practice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A credit weight as the office enters it.
 *
 * @param body short name, at most 20 characters
 * @param kind of clinical supervision
 * @param numerator of the share that counts; at most the denominator
 * @param minutesPerParticipant in place of a share, from 1 to 720; null otherwise
 * @param largestGroup from 2 to 99; null where the body sets none
 * @param source where the body publishes it, at most 300 characters
 * @param reason why it reaches back, at most 200 characters; empty for a first day from today on
 */
public record WeightDraft(
        String body,
        PracticeKind kind,
        LocalDate validFrom,
        int numerator,
        int denominator,
        @Nullable Integer minutesPerParticipant,
        @Nullable Integer largestGroup,
        String source,
        String reason) {
    private static final int BODY = 20;
    private static final int SOURCE = 300;
    private static final int REASON = 200;
    private static final int LONGEST = 720;
    private static final int LARGEST = 99;

    public WeightDraft {
        body = body.strip();
        source = source.strip();
        reason = reason.strip();
    }

    /** @throws WeightIncomplete unless each part is given within its bounds */
    void check() {
        var named = !body.isEmpty() && body.length() <= BODY && kind.ledger() == Ledger.SUPERVISION;
        var share = numerator >= 0 && numerator <= denominator && denominator > 0;
        var each = minutesPerParticipant == null || minutesPerParticipant > 0 && minutesPerParticipant <= LONGEST;
        var group = largestGroup == null || largestGroup > 1 && largestGroup <= LARGEST;
        var words = !source.isEmpty() && source.length() <= SOURCE && reason.length() <= REASON;
        if (!named || !share || !each || !group || !words) {
            throw new WeightIncomplete();
        }
    }
}
