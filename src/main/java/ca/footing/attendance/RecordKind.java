package ca.footing.attendance;

/** What a record says; {@code UNMARKED} takes an earlier one back, so that nothing counts as recorded. */
public enum RecordKind {
    PRESENT,
    ABSENT,
    UNMARKED
}
