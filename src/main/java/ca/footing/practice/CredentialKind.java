package ca.footing.practice;

/**
 * What CRPO looks at in a supervisor at the time of the supervision: the definition met, thirty hours of directed
 * learning in supervision, the attestation form, and the signed agreement of Standard 4.1.
 */
public enum CredentialKind {
    DEFINITION,
    DIRECTED_LEARNING,
    ATTESTATION,
    AGREEMENT
}
