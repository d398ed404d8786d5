package ca.footing.eligibility;

import ca.footing.account.AccountId;
import ca.footing.catalogue.SeriesId;
import java.time.Instant;

/** The office has had a request for most of its time; its deadline is near or has passed. */
public record DecisionDueSoon(ApplicationId application, SeriesId series, AccountId person, Instant dueAt) {}
