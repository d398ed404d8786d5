package ca.footing.certificate;

import ca.footing.account.AccountId;
import ca.footing.registration.RegistrationId;

/** A certificate was issued; published in the same transaction. */
public record CertificateIssued(
        CertificateId certificate, RegistrationId registration, AccountId holder, Edition edition) {}
