package ca.footing.need;

/** Where a request stands; texts {@code need.state.XX}. REQUESTED: nobody looks after it yet. */
public enum NeedState {
    REQUESTED,
    IN_HAND,
    ARRANGED,
    NOT_POSSIBLE;

    public boolean isAnswered() {
        return this == ARRANGED || this == NOT_POSSIBLE;
    }
}
