package ca.footing.progress;

/** How far a person is with a module. */
public enum ModuleState {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETE,
    /** As things stand, nothing that may still happen completes it. */
    IMPOSSIBLE;

    static ModuleState of(Assessment assessment, boolean touched) {
        if (assessment.isMet()) {
            return COMPLETE;
        }
        if (!assessment.isPossible()) {
            return IMPOSSIBLE;
        }
        return touched || assessment.met() > 0 ? IN_PROGRESS : NOT_STARTED;
    }
}
