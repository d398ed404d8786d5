package ca.footing.group;

/** Where an order of seats stands; a held or paid one stands for its seats. */
public enum GroupOrderStatus {
    HELD,
    PAID,
    ENDED,
    /** The cohort does not take place: everything goes back. */
    CALLED_OFF
}
