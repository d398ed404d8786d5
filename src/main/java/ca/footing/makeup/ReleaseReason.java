package ca.footing.makeup;

/** Why a seat elsewhere was given back. */
public enum ReleaseReason {
    /** The fee was not paid in time. */
    UNPAID,
    /** The person gave it up. */
    OWN,
    /** The other cohort does not take place. */
    CALLED_OFF,
    /** The place for which it made up has ended. */
    PLACE_ENDED
}
