package ca.footing.attendance;

import ca.footing.shared.RecurringJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The recurring work of this module. */
@Configuration(proxyBeanMethods = false)
class AttendanceJobs {
    @Bean
    RecurringJob attendanceUnmarked(UnmarkedReminders reminders) {
        return new RecurringJob("attendance-unmarked", Duration.ofHours(1), reminders::remind);
    }
}
