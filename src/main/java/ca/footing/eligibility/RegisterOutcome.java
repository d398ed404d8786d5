package ca.footing.eligibility;

/** What a public register said of the person at that moment; texts {@code eligibility.outcome.XX}. */
public enum RegisterOutcome {
    ENTITLED,
    ENTITLED_WITH_TERMS,
    NOT_ENTITLED,
    NOT_FOUND;

    boolean confirms() {
        return this == ENTITLED || this == ENTITLED_WITH_TERMS;
    }
}
