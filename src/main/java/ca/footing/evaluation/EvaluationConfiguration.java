package ca.footing.evaluation;

import ca.footing.cohort.CohortCalendar;
import ca.footing.shared.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The module's job: who may evaluate is told within hours. */
@Configuration(proxyBeanMethods = false)
class EvaluationConfiguration {
    /** A cohort that began longer ago is not looked at any more. */
    private static final Duration LOOKED_AT = Duration.ofDays(730);

    @Bean
    RecurringJob evaluationNoticesJob(EvaluationNotices notices, CohortCalendar calendar, Clock clock) {
        return new RecurringJob("evaluation-notices", Duration.ofHours(2), () -> {
            var now = clock.instant();
            calendar.begunBetween(now.minus(LOOKED_AT), now).forEach(notices::look);
        });
    }
}
