package ca.footing.certificate;

/** What an issued certificate is worth today; texts {@code certificate.state.XX}. */
public enum CertificateState {
    VALID,
    SUPERSEDED,
    REVOKED
}
