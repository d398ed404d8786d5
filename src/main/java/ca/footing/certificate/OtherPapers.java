package ca.footing.certificate;

import java.util.Optional;

/** Papers of another module that are checked on the same public page as certificates; a module declares it as a bean. */
public interface OtherPapers {
    /** @param code 16 characters as {@link CertificateNumbers#code} makes them */
    Optional<CheckedCertificate> byCode(String code);

    Optional<CheckedCertificate> byFile(byte[] sha256);
}
