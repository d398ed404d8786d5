package ca.footing.consultation;

/** RETURNED in time costs nothing; LATE and ABSENT count as used, like ATTENDED. */
public enum SeatStatus {
    BOOKED,
    RETURNED,
    LATE,
    ATTENDED,
    ABSENT
}
