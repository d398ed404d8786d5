package ca.footing.certificate;

/** What was done to a certificate or to one on its way; texts {@code certificate.act.XX}. */
public enum CertificateAct {
    STOPPED,
    RELEASED,
    REFUSED,
    ISSUED,
    DUPLICATED,
    CORRECTED,
    RENAMED,
    REVOKED
}
