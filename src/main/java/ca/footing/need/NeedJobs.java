package ca.footing.need;

import ca.footing.shared.RecurringJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The recurring work of this module. */
@Configuration(proxyBeanMethods = false)
class NeedJobs {
    private static final Duration HOURLY = Duration.ofHours(1);

    @Bean
    RecurringJob needDeletion(NeedBook book) {
        return new RecurringJob("need-deletion", HOURLY, book::purge);
    }

    @Bean
    RecurringJob needReminders(NeedBook book) {
        return new RecurringJob("need-reminders", HOURLY, book::remind);
    }
}
