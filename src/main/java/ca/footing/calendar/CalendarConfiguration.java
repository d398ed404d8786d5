package ca.footing.calendar;

import ca.footing.shared.PublicPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the way to calendar files. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {
    /**
     * Lets requests through to {@link Calendars}, which answers the owner of a place only and nobody without sign-in, and
     * to {@link Feeds}, which answers whoever knows the address.
     */
    @Bean
    PublicPath calendarFiles() {
        return new PublicPath("/calendar/registrations/*", "/calendar/*.ics");
    }
}
