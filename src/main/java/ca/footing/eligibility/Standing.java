package ca.footing.eligibility;

import java.util.List;

/**
 * Where a person stands with a series' rules.
 *
 * @param unmet what is missing, each said in the person's language by {@code Finding}
 */
public record Standing(State state, List<Finding> unmet) {
    /** OPEN: nothing is asked. WAITING: staff decide. */
    public enum State {
        OPEN,
        MISSING,
        WAITING,
        APPROVED,
        REFUSED
    }

    /** One rule not met: a text key and its arguments. */
    public record Finding(String key, List<String> args) {}

    public boolean mayPay() {
        return state == State.OPEN || state == State.APPROVED;
    }
}
