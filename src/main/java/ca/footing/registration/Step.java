package ca.footing.registration;

/** What a person has still to do before a place can be paid, in this order. */
public enum Step {
    CONFIRM_EMAIL,
    PROFILE,
    ELIGIBILITY,
    AGREEMENT,
    PRICE,
    PAYMENT,
    DONE
}
