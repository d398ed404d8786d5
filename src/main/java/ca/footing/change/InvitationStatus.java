package ca.footing.change;

/** Where an invitation to take a place stands. */
public enum InvitationStatus {
    OPEN,
    ACCEPTED,
    DECLINED,
    TAKEN_BACK,
    ENDED
}
