package ca.footing.eligibility;

import ca.footing.shared.RecurringJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The recurring work of this module. */
@Configuration(proxyBeanMethods = false)
class EligibilityJobs {
    private static final Duration HOURLY = Duration.ofHours(1);

    @Bean
    RecurringJob eligibilityEvidence(EvidenceShelf shelf) {
        return new RecurringJob("eligibility-evidence", HOURLY, shelf::purge);
    }

    @Bean
    RecurringJob eligibilityReminders(Reminders reminders) {
        return new RecurringJob("eligibility-reminders", HOURLY, reminders::remind);
    }
}
