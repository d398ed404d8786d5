package ca.footing.registration;

import java.time.Instant;

/** The participation agreement as somebody signed it. */
public record SignedAgreement(AgreementText text, Instant signedAt) {}
