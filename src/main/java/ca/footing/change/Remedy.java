package ca.footing.change;

/** What a person gets for what they paid. */
public enum Remedy {
    NONE,
    REFUND,
    CREDIT
}
