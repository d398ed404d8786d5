package ca.footing.quiz;

/**
 * What a learner is told of each question: after every attempt which were right, with feedback; the same only once the
 * quiz is passed; or never more than the score. What would have been right is said only once it is passed.
 */
public enum Telling {
    EACH_ATTEMPT,
    WHEN_PASSED,
    SCORE_ONLY
}
