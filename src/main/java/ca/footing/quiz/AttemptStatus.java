package ca.footing.quiz;

/** Being answered; sent, with words that a facilitator has to judge; or marked. */
public enum AttemptStatus {
    OPEN,
    WAITING,
    MARKED
}
