package ca.footing.practice;

/** What a supervisor says of one entry. */
public sealed interface Decision {
    /** It took place as stated. */
    record Approve() implements Decision {}

    /** It goes back to the learner; an identifying note is purged with it. */
    record GiveBack(ReturnReason reason) implements Decision {}
}
