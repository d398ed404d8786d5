package ca.footing.waitlist;

import ca.footing.account.Accounts;
import ca.footing.cohort.CohortPublished;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.RegistrationConfirmed;
import ca.footing.shared.RecurringJob;
import ca.footing.shared.SignedLinks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people on the interest list of new dates, and notes who came of it. */
@Component
class InterestNews {
    private final InterestBook book;
    private final Cohorts cohorts;
    private final Accounts accounts;
    private final SignedLinks links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InterestNews(
            InterestBook book,
            Cohorts cohorts,
            Accounts accounts,
            SignedLinks links,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.cohorts = cohorts;
        this.accounts = accounts;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(CohortPublished published) {
        book.confirmed(published.series()).forEach(interest -> {
            book.told(interest.id());
            events.publishEvent(new DatesPublished(
                    interest.id(),
                    published.cohort(),
                    interest.email(),
                    interest.locale(),
                    links.token(Interest.LEAVE, interest.id())));
        });
    }

    @EventListener
    void on(RegistrationConfirmed confirmed) {
        var cohort = Objects.requireNonNull(
                cohorts.summaries(List.of(confirmed.cohort())).get(confirmed.cohort()));
        book.registered(cohort.series(), accounts.contact(confirmed.account()).email(), clock.instant());
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {
        @Bean
        RecurringJob forgetUnconfirmedInterest(InterestBook book, Clock clock) {
            return new RecurringJob("interest-forget", Duration.ofHours(12), () -> book.clean(clock.instant()));
        }
    }
}
