package ca.footing.account;

/** The regulatory college or association of a professional; texts {@code account.college.XX}. */
public enum College {
    CRPO,
    OCSWSSW,
    CCPA,
    OPQ,
    OTHER,
    NONE
}
