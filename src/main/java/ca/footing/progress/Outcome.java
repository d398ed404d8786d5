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
    PARTLY_PRESENT(Actor.LEARNER),
    ABSENT(Actor.LEARNER),
    PARTLY_FOR_GOOD(Actor.FACILITATOR, false),
    ABSENT_FOR_GOOD(Actor.FACILITATOR, false),
    SESSION_TOO_LATE(Actor.OFFICE, false),
    READ(Actor.NOBODY),
    UNREAD(Actor.LEARNER),
    UNREAD_AHEAD(Actor.LEARNER),
    UNREAD_OVER(Actor.OFFICE, false),
    UNREAD_TOO_LATE(Actor.OFFICE, false),
    QUIZ_PASSED(Actor.NOBODY),
    QUIZ_UNTRIED(Actor.LEARNER),
    QUIZ_FAILED(Actor.LEARNER),
    QUIZ_WAITING(Actor.FACILITATOR),
    QUIZ_EXHAUSTED(Actor.FACILITATOR, false),
    QUIZ_TOO_LATE(Actor.OFFICE, false),
    REFLECTED(Actor.NOBODY),
    UNREFLECTED(Actor.LEARNER),
    PRACTISED(Actor.NOBODY),
    UNPRACTISED(Actor.LEARNER),
    PRACTISED_TOO_LITTLE(Actor.LEARNER),
    PRACTICE_SIGNED(Actor.NOBODY),
    PRACTICE_WAITING(Actor.FACILITATOR),
    PRACTICE_SHORT(Actor.LEARNER),
    WINDOW_CLOSED(Actor.OFFICE, false);

    private final Actor actor;
    private final boolean possible;

    Outcome(Actor actor) {
        this(actor, true);
    }

    Outcome(Actor actor, boolean possible) {
        this.actor = actor;
        this.possible = possible;
    }

    /** Who acts next; where it is no longer possible, who can repair it. */
    public Actor actor() {
        return actor;
    }

    public boolean isMet() {
        return actor == Actor.NOBODY;
    }

    /** Whether it is met or may still be. */
    public boolean isPossible() {
        return possible;
    }

    /** Whether minutes are missing that a session elsewhere can still make up. */
    public boolean isToMakeUp() {
        return this == ABSENT || this == PARTLY_PRESENT;
    }

    /** Whether the learner can do it at any moment on the module's page, without waiting for anyone. */
    public boolean isDoableNow() {
        return switch (this) {
            case UNREAD, QUIZ_UNTRIED, QUIZ_FAILED, UNREFLECTED, UNPRACTISED, PRACTISED_TOO_LITTLE -> true;
            default -> false;
        };
    }
}
