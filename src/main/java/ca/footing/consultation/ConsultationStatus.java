package ca.footing.consultation;

/** HELD once the leader has said who was there. */
public enum ConsultationStatus {
    PLANNED,
    HELD,
    CANCELLED
}
