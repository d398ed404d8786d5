package ca.footing.shared;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.AutodetectJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Runs every {@link RecurringJob} of the modules, each on one node at a time, with db-scheduler. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "footing.jobs", havingValue = "on", matchIfMissing = true)
class JobScheduler {
    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource dataSource, List<RecurringJob> jobs) {
        var tasks = jobs.stream().map(JobScheduler::task).toList();
        return Scheduler.create(dataSource)
                .startTasks(tasks)
                .threads(4)
                .pollingInterval(Duration.ofSeconds(2))
                .shutdownMaxWait(Duration.ofSeconds(20))
                .jdbcCustomization(new AutodetectJdbcCustomization(dataSource, true))
                .build();
    }

    @Bean
    Object jobStarter(Scheduler scheduler) {
        return new Object() {
            @EventListener(ApplicationReadyEvent.class)
            void start() {
                scheduler.start();
            }
        };
    }

    private static RecurringTask<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every()))
                .execute((_, _) -> job.work().run());
    }
}
