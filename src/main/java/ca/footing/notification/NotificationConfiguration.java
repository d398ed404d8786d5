package ca.footing.notification;

import ca.footing.shared.RecurringJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the mail moving, reads what came back, and forgets what was kept long enough. */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {
    @Bean
    RecurringJob mailDelivery(Outbox outbox) {
        return new RecurringJob("mail-delivery", Duration.ofSeconds(5), outbox::deliverDue);
    }

    @Bean
    RecurringJob reportsOfReturnedMail(BounceBox reports) {
        return new RecurringJob("mail-reports", Duration.ofMinutes(5), reports::read);
    }

    @Bean
    RecurringJob forgettingOldMail(MailRetention retention) {
        return new RecurringJob("mail-retention", Duration.ofHours(6), retention::forgetOld);
    }
}
