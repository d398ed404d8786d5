package ca.footing.group;

import ca.footing.cohort.Cohorts;
import ca.footing.payment.Payments;
import ca.footing.shared.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What time does to orders: unpaid seats go back, and payers are reminded of seats that nobody has. */
@Component
class GroupUpkeep {
    private static final Logger LOG = LoggerFactory.getLogger(GroupUpkeep.class);

    private final GroupBook book;
    private final GroupSeats rows;
    private final GroupDesk desk;
    private final Payments payments;
    private final Cohorts cohorts;
    private final GroupSettings settings;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GroupUpkeep(
            GroupBook book,
            GroupSeats rows,
            GroupDesk desk,
            Payments payments,
            Cohorts cohorts,
            GroupSettings settings,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.rows = rows;
        this.desk = desk;
        this.payments = payments;
        this.cohorts = cohorts;
        this.settings = settings;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** For each the payment is closed first, outside of any transaction; money that arrived keeps the seats. */
    void sweep() {
        for (var order : book.lapsed(clock.instant())) {
            try {
                switch (payments.close(order.id().id())) {
                    case CLOSED -> desk.giveBack(order.id(), true);
                    case PROCESSING -> desk.awaitBank(order.id());
                    case PAID, UNKNOWN -> {}
                }
            } catch (RuntimeException e) {
                LOG.error("The seats of order {} could not be given back and stay until the next sweep", order.id(), e);
            }
        }
    }

    void remind() {
        var now = clock.instant();
        for (var order : book.unassigned()) {
            var cohort = Objects.requireNonNull(
                    cohorts.summaries(List.of(order.cohort())).get(order.cohort()));
            if (now.isBefore(cohort.startsAt())
                    && !now.isBefore(cohort.startsAt().minus(settings.reminder()))) {
                transaction.executeWithoutResult(_ -> remind(order));
            }
        }
    }

    private void remind(GroupOrder order) {
        if (book.remind(order.id(), clock.instant())) {
            var open = rows.of(order.id()).stream()
                    .filter(seat -> seat.status() == GroupSeatStatus.FREE || seat.status() == GroupSeatStatus.INVITED)
                    .count();
            events.publishEvent(new SeatsUnassigned(order.id(), order.account(), order.cohort(), (int) open));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {
        @Bean
        RecurringJob groupHolds(GroupUpkeep upkeep) {
            return new RecurringJob("group-holds", Duration.ofSeconds(30), upkeep::sweep);
        }

        @Bean
        RecurringJob groupMoneyBack(GroupCallOff callOff) {
            return new RecurringJob("group-money-back", Duration.ofSeconds(30), callOff::giveBack);
        }

        @Bean
        RecurringJob groupReminders(GroupUpkeep upkeep) {
            return new RecurringJob("group-reminders", Duration.ofHours(1), upkeep::remind);
        }
    }
}
