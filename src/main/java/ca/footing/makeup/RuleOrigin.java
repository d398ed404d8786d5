package ca.footing.makeup;

/** The rule in force for a cohort, and where it was decided. */
public record RuleOrigin(MakeUpRule rule, Scope scope) {
    /** Whose rule it is. */
    public enum Scope {
        COHORT,
        SERIES,
        NOWHERE
    }
}
