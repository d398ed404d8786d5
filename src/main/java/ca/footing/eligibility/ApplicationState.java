package ca.footing.eligibility;

/** Where a request stands; texts {@code eligibility.state.XX}. DRAFT and MORE_NEEDED wait for the person, SUBMITTED for the office. */
public enum ApplicationState {
    DRAFT,
    SUBMITTED,
    MORE_NEEDED,
    APPROVED,
    REFUSED
}
