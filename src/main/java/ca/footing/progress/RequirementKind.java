package ca.footing.progress;

/** What kind of thing a module asks for. */
public enum RequirementKind {
    ATTENDANCE,
    MATERIAL,
    QUIZ,
    REFLECTION,
    EXERCISE
}
