package ca.footing.account;

import ca.footing.shared.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Work that repeats: links and counts that have nothing left to say are deleted. */
@Configuration(proxyBeanMethods = false)
class AccountUpkeep {
    private static final Duration KEPT = Duration.ofDays(7);

    @Bean
    RecurringJob forgetOldLinks(AccountTokenRepository links, TransactionTemplate transaction, Clock clock) {
        return new RecurringJob(
                "account-forget-old-links",
                Duration.ofHours(6),
                () -> transaction.executeWithoutResult(
                        _ -> links.deleteExpired(clock.instant().minus(KEPT))));
    }

    @Bean
    RecurringJob forgetOldCounts(AttemptLimits limits) {
        return new RecurringJob("account-forget-old-counts", Duration.ofHours(1), limits::clean);
    }
}
