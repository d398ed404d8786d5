package ca.footing.catalogue;

/** From when a material is open, so many days before or after what a cohort itself sets. */
public enum Opens {
    AT_ONCE,
    BEFORE_COHORT,
    BEFORE_SESSION,
    AFTER_SESSION
}
