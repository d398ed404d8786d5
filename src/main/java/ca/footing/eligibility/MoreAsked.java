package ca.footing.eligibility;

import ca.footing.account.AccountId;
import ca.footing.catalogue.SeriesId;
import java.time.Instant;

/** The office needs more from the person, by {@code answerBy}. A held seat is kept meanwhile. */
public record MoreAsked(ApplicationId application, SeriesId series, AccountId person, Instant answerBy) {}
