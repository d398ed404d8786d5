package ca.footing.certificate;

/** What a certificate waits for; texts {@code certificate.condition.XX}, and {@code certificate.conditionWho.XX} for who acts. */
public enum CertificateCondition {
    SESSIONS_AHEAD,
    MODULES_OPEN,
    NOT_COMPLETABLE,
    EVALUATION,
    HOURS,
    PROFILE
}
