package ca.footing.account;

/** What a person may do here; one person may hold several. Everyone holds {@link #LEARNER}. */
public enum Role {
    LEARNER,
    FACILITATOR,
    REGISTRAR,
    BOOKKEEPER,
    OWNER
}
