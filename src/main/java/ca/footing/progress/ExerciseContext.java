package ca.footing.progress;

/** Where an exercise was practised: a closed list, so that nothing about a client can be entered. */
public enum ExerciseContext {
    ON_MY_OWN,
    WITH_A_PEER,
    IN_A_TRIAD,
    IN_SUPERVISION,
    AT_WORK
}
