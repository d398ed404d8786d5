package ca.footing.account;

import ca.footing.shared.RuleViolation;
import java.time.Duration;

/** Too many attempts in a short time; after a while (its text says how many minutes) the next one is allowed. */
public class TooManyAttempts extends RuleViolation {
    private final long minutes;

    public TooManyAttempts(Duration wait) {
        this(Math.max(1, wait.plusSeconds(59).toMinutes()));
    }

    private TooManyAttempts(long minutes) {
        super(minutes);
        this.minutes = minutes;
    }

    /** Whole minutes to wait, at least one. */
    public long minutes() {
        return minutes;
    }
}
