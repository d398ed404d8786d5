package ca.footing.notification;

import ca.footing.shared.RecurringJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the mail moving. */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {
    @Bean
    RecurringJob mailDelivery(Outbox outbox) {
        return new RecurringJob("mail-delivery", Duration.ofSeconds(5), outbox::deliverDue);
    }
}
