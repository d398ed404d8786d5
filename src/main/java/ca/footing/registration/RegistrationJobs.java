package ca.footing.registration;

import ca.footing.shared.RecurringJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The recurring work of this module. */
@Configuration(proxyBeanMethods = false)
class RegistrationJobs {
    private static final Duration SWEEP = Duration.ofSeconds(20);
    private static final Duration HOUR = Duration.ofHours(1);

    @Bean
    RecurringJob registrationHoldReminders(HoldReminders reminders) {
        return new RecurringJob("registration-hold-reminders", HOUR, reminders::remind);
    }

    @Bean
    RecurringJob registrationHolds(Holds holds) {
        return new RecurringJob("registration-holds", SWEEP, holds::sweep);
    }
}
