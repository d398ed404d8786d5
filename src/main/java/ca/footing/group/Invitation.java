package ca.footing.group;

import ca.footing.cohort.CohortSummary;
import java.time.Instant;

/** What somebody reads who was invited. */
public record Invitation(CohortSummary cohort, String organisation, String name, Instant endsAt) {}
