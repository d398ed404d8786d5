package ca.footing.registration;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Which version of the participation agreement was signed, and when. */
@Embeddable
record Signature(String agreementVersion, Instant agreementSignedAt) {}
