package ca.footing.progress;

import ca.footing.shared.RecurringJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The recurring work of this module. */
@Configuration(proxyBeanMethods = false)
class ProgressJobs {
    private static final Duration EVERY = Duration.ofHours(3);

    @Bean
    RecurringJob completionWarnings(Warnings warnings) {
        return new RecurringJob("completion-warnings", EVERY, warnings::warn);
    }
}
