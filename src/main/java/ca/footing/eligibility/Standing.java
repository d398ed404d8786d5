package ca.footing.eligibility;

import ca.footing.shared.LocalizedText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands with a series' rules.
 *
 * @param met what is met
 * @param unmet what is missing, refused or waits, and who acts
 * @param application the person's latest request, which says by when and, once decided, why
 */
public record Standing(
        State state,
        List<Finding> met,
        List<Finding> unmet,
        @Nullable ApplicationSummary application) {
    /** OPEN: nothing is asked, or all of it is met. WAITING: staff decide. */
    public enum State {
        OPEN,
        MISSING,
        WAITING,
        APPROVED,
        REFUSED
    }

    /** Where one rule stands; texts {@code eligibility.finding.XX}, whose argument is the demand. */
    public enum Situation {
        MET,
        /** The profile says otherwise. */
        PROFILE,
        /** No completion is recorded under this account. */
        NOT_COMPLETED,
        /** A file is to be sent, which the office reads. */
        EVIDENCE,
        /** The office is to be asked to look into the public register. */
        VERIFICATION,
        WAITING,
        /** The office asked for more. */
        MORE,
        /** The office found it met. */
        RECOGNISED,
        REFUSED;

        boolean isMet() {
            return this == MET || this == RECOGNISED;
        }
    }

    /**
     * Where the person stands with one rule.
     *
     * @param demand what the rule asks for, as a sentence
     */
    public record Finding(LocalizedText demand, Situation situation) {
        /** The text that says it, with one argument: {@link #demand} in the reader's language. */
        public String key() {
            return "eligibility.finding." + situation;
        }

        public Object[] args(Locale locale) {
            return new Object[] {demand.in(locale)};
        }
    }

    public boolean mayPay() {
        return state == State.OPEN || state == State.APPROVED;
    }

    /** Whether the series has any rule in force. */
    public boolean asksAnything() {
        return !met.isEmpty() || !unmet.isEmpty();
    }

    /** Whether the person can send a request now: nothing else is missing, and the office does not have it already. */
    public boolean mayAsk() {
        return (state == State.MISSING || state == State.REFUSED)
                && unmet.stream()
                        .noneMatch(one ->
                                one.situation() == Situation.PROFILE || one.situation() == Situation.NOT_COMPLETED);
    }
}
