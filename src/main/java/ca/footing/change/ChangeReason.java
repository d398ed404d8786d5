package ca.footing.change;

/** Why more or less than the schedule says comes back: {@code OWN} goes by the schedule, the others do not. */
public enum ChangeReason {
    OWN,
    MEDICAL,
    GOODWILL,
    PROVIDER
}
