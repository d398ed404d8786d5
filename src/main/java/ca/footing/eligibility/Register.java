package ca.footing.eligibility;

/** The public register that was looked into; texts {@code eligibility.register.XX}. */
public enum Register {
    CRPO,
    OCSWSSW,
    CPO,
    OPQ,
    OTSTCFQ,
    CCPA,
    OTHER
}
