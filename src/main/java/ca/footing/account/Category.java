package ca.footing.account;

/**
 * The professional category under which a person takes part. The texts {@code account.category.XX} carry the exact legal
 * titles, for example "RP (Qualifying)" and never "(Q)" (CRPO, new members).
 */
public enum Category {
    RP,
    RP_QUALIFYING,
    STUDENT,
    SOCIAL_WORKER,
    OTHER_PROFESSIONAL
}
