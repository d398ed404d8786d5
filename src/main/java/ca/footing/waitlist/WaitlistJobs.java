package ca.footing.waitlist;

import ca.footing.shared.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The recurring work of this module. What fails for one offer or line is tried again at the next run. */
@Component
class WaitlistJobs {
    private static final Logger LOG = LoggerFactory.getLogger(WaitlistJobs.class);

    private final Offers offers;
    private final Lines lines;
    private final WaitlistUpkeep upkeep;
    private final WaitlistSettings settings;
    private final Clock clock;

    WaitlistJobs(Offers offers, Lines lines, WaitlistUpkeep upkeep, WaitlistSettings settings, Clock clock) {
        this.offers = offers;
        this.lines = lines;
        this.upkeep = upkeep;
        this.settings = settings;
        this.clock = clock;
    }

    /** Ends offers whose time is over and reminds people of those that end soon. */
    void offers() {
        var now = clock.instant();
        each(offers.ended(now), upkeep::expire);
        each(offers.open(), upkeep::handOnUnseen);
        each(offers.toRemind(now.plus(settings.reminder())), upkeep::remind);
    }

    void lines() {
        each(lines.alive(), upkeep::tend);
    }

    private static <T> void each(List<T> found, Consumer<T> work) {
        for (var one : found) {
            try {
                work.accept(one);
            } catch (RuntimeException e) {
                LOG.error("The waitlist could not go on with {}; it is tried again", one, e);
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {
        @Bean
        RecurringJob waitlistOffers(WaitlistJobs jobs) {
            return new RecurringJob("waitlist-offers", Duration.ofSeconds(30), jobs::offers);
        }

        @Bean
        RecurringJob waitlistLines(WaitlistJobs jobs) {
            return new RecurringJob("waitlist-lines", Duration.ofMinutes(5), jobs::lines);
        }
    }
}
