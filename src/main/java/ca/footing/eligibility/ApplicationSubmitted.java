package ca.footing.eligibility;

import ca.footing.account.AccountId;
import ca.footing.catalogue.SeriesId;
import java.time.Instant;

/** A person's request went to the office, which decides by {@code dueAt}. A held seat is kept meanwhile. */
public record ApplicationSubmitted(ApplicationId application, SeriesId series, AccountId person, Instant dueAt) {}
