package ca.footing.notification;

import ca.footing.shared.PublicPath;
import ca.footing.shared.RecurringJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the mail moving and opens the way to calendar files. */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {
    @Bean
    RecurringJob mailDelivery(Outbox outbox) {
        return new RecurringJob("mail-delivery", Duration.ofSeconds(5), outbox::deliverDue);
    }

    /** Lets requests through to {@link Calendars}, which answers the owner of a place only and nobody without sign-in. */
    @Bean
    PublicPath calendarFiles() {
        return new PublicPath("/calendar/registrations/*");
    }
}
