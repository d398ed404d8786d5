package ca.footing.discount;

/** Where a request for a bursary stands. */
public enum BursaryState {
    ASKED,
    AWARDED,
    DECLINED
}
