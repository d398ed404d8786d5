package ca.footing.progress;

/** What kind of thing a module asks for, in the order in which it is worked through. */
public enum RequirementKind {
    ATTENDANCE,
    MATERIAL,
    QUIZ,
    REFLECTION,
    EXERCISE,
    /** Signed minutes of practice in our programme. */
    PRACTICE
}
