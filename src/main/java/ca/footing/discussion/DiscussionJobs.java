package ca.footing.discussion;

import ca.footing.shared.RecurringJob;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The recurring work of this module. What fails for one discussion or person is tried again at the next run. */
@Configuration(proxyBeanMethods = false)
class DiscussionJobs {
    private static final Logger LOG = LoggerFactory.getLogger(DiscussionJobs.class);

    @Bean
    RecurringJob discussionPurge(DiscussionUpkeep upkeep) {
        return new RecurringJob("discussion-purge", Duration.ofHours(1), () -> each(upkeep.ended(), upkeep::purge));
    }

    @Bean
    RecurringJob discussionDigests(DiscussionUpkeep upkeep) {
        return new RecurringJob("discussion-digests", Duration.ofHours(1), () -> each(upkeep.news(), upkeep::tell));
    }

    private static <T> void each(List<T> found, Consumer<T> work) {
        for (var one : found) {
            try {
                work.accept(one);
            } catch (RuntimeException e) {
                LOG.error("A discussion could not be looked after; it is tried again", e);
            }
        }
    }
}
