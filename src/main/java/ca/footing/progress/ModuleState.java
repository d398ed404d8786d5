package ca.footing.progress;

/** How far a person is with a module. */
public enum ModuleState {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETE;

    static ModuleState of(Assessment assessment, boolean touched) {
        if (assessment.isMet()) {
            return COMPLETE;
        }
        return touched || assessment.met() > 0 ? IN_PROGRESS : NOT_STARTED;
    }
}
