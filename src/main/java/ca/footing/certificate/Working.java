package ca.footing.certificate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How the hours under one body's rule come about, line by line, so that learner and office can follow it with a pencil.
 *
 * @param counted sum of the lines in minutes
 * @param credited what is left after the rule on the whole, the rounding and the minimum; 0 unless credited
 */
public record Working(BodyRule rule, List<Line> lines, int counted, int credited, Verdict verdict) {
    /**
     * One session.
     *
     * @param counted minutes of it that count
     * @param limit the number of the rule that decided, 0 where none did
     */
    public record Line(SessionMinutes session, int counted, LineFinding finding, int limit) {}

    public boolean isCredited() {
        return verdict == Verdict.CREDITED;
    }

    /** Credits with two decimals, rounded down: 150 minutes at 60 are 2.50. */
    public BigDecimal credits() {
        return BigDecimal.valueOf(credited).divide(BigDecimal.valueOf(rule.creditMinutes()), 2, RoundingMode.DOWN);
    }
}
