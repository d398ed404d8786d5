package ca.footing.eligibility;

/** What a rule asks for; texts {@code eligibility.kind.XX}. */
public enum RuleKind {
    CATEGORY,
    COLLEGE,
    EARLIER_SERIES,
    EARLIER_MODULE,
    PRIOR_TRAINING,
    VERIFIED_CATEGORY
}
