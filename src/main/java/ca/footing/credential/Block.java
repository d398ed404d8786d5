package ca.footing.credential;

/**
 * Parts of a certificate that a design may leave out; everything else that bodies ask for is always printed. Texts
 * {@code credential.block.XX}.
 */
public enum Block {
    CATEGORY,
    COHORT,
    /** Printed whatever the design says as soon as a body has approved the activity. */
    OBJECTIVES,
    SESSIONS,
    /** How each body's hours were counted. */
    RULES,
    FRAME
}
