package ca.footing.evaluation;

/** Part of the form; texts {@code evaluation.section.XX}. */
public enum Section {
    OBJECTIVE,
    FACILITATOR,
    PROGRAMME,
    /** Asked by the office for this series. */
    OWN
}
