package ca.footing.makeup;

/** How a seat elsewhere stands: kept for its payment, taken, or given back. */
public enum MakeUpState {
    HELD,
    BOOKED,
    RELEASED
}
