package ca.footing.progress;

/** Who has to act next. */
public enum Actor {
    NOBODY,
    LEARNER,
    FACILITATOR,
    OFFICE
}
