package ca.footing.eligibility;

/** What happened to a request; texts {@code eligibility.history.XX}. */
public enum HistoryKind {
    SUBMITTED,
    MORE_ASKED,
    APPROVED,
    REFUSED,
    EVIDENCE_ADDED,
    EVIDENCE_REMOVED,
    EVIDENCE_VIEWED,
    EVIDENCE_DELETED,
    CHECK_RECORDED
}
