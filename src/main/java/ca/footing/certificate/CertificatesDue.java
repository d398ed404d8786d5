package ca.footing.certificate;

import ca.footing.cohort.CohortId;
import java.time.Instant;

/**
 * Certificates of a cohort are on their way: its facilitators may look at them until then. Published in the same
 * transaction.
 */
public record CertificatesDue(CohortId cohort, int count, Instant issueAt) {}
