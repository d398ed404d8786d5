package ca.footing.discussion;

import ca.footing.cohort.CohortSummary;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a discussion lasts.
 *
 * @param openAfterEnd how long after the cohort's last session people can still write
 * @param keptAfterClose how long after that they can still read; then every word is purged
 * @param digestEvery at most so often a person who asked for it gets a mail
 */
@ConfigurationProperties("footing.discussion")
record DiscussionSettings(
        @DefaultValue("14d") Duration openAfterEnd,
        @DefaultValue("30d") Duration keptAfterClose,
        @DefaultValue("20h") Duration digestEvery) {
    Instant closesAt(CohortSummary cohort) {
        return cohort.endsAt().plus(openAfterEnd);
    }

    Instant purgedAt(CohortSummary cohort) {
        return closesAt(cohort).plus(keptAfterClose);
    }
}
