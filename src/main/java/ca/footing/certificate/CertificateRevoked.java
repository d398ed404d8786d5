package ca.footing.certificate;

import ca.footing.account.AccountId;
import ca.footing.registration.RegistrationId;

/** A certificate was revoked; published in the same transaction. {@code reason} is written for its holder. */
public record CertificateRevoked(
        CertificateId certificate, RegistrationId registration, AccountId holder, String serial, String reason) {}
