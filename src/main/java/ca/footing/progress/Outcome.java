package ca.footing.progress;

/**
 * How one requirement stands. State, actor and sentence all hang on this one word ({@code progress.outcome.XX} to the
 * learner, {@code progress.board.outcome.XX} to the facilitator), so they cannot disagree.
 */
public enum Outcome {
    ATTENDED(Actor.NOBODY),
    SESSION_AHEAD(Actor.LEARNER),
    SESSION_RUNNING(Actor.LEARNER),
    ATTENDANCE_UNRECORDED(Actor.FACILITATOR),
    PARTLY_PRESENT(Actor.FACILITATOR),
    ABSENT(Actor.FACILITATOR),
    READ(Actor.NOBODY),
    UNREAD(Actor.LEARNER),
    QUIZ_PASSED(Actor.NOBODY),
    QUIZ_UNTRIED(Actor.LEARNER),
    QUIZ_FAILED(Actor.LEARNER),
    REFLECTED(Actor.NOBODY),
    UNREFLECTED(Actor.LEARNER),
    PRACTISED(Actor.NOBODY),
    UNPRACTISED(Actor.LEARNER);

    private final Actor actor;

    Outcome(Actor actor) {
        this.actor = actor;
    }

    public Actor actor() {
        return actor;
    }

    public boolean isMet() {
        return actor == Actor.NOBODY;
    }

    /** Whether it is met or may still be. */
    public boolean isPossible() {
        return true;
    }

    /** Whether the learner can do it at any moment, without waiting for a session. */
    public boolean isDoableNow() {
        return actor == Actor.LEARNER && this != SESSION_AHEAD && this != SESSION_RUNNING;
    }
}
