package ca.footing.progress;

/**
 * What moving a cohort to another rule changes for its people.
 *
 * @param people confirmed places that have the module
 * @param gained who would be complete and is not
 * @param lost who is complete and would no longer be
 */
public record MoveEffect(int people, int gained, int lost) {}
