package ca.footing.attendance;

import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.shared.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the facilitators of a session that people are not marked still: one day, three days and seven days after its end,
 * each once. Nothing of it is said to the people themselves. After {@link Settlement#AFTER} the roll settles by itself.
 */
@Component
@Transactional
class UnmarkedReminders {
    static final List<Duration> AFTER =
            List.of(Duration.ofDays(1), Duration.ofDays(3), Duration.ofDays(7), Settlement.AFTER);

    /** For how long a roll is looked at that settled by itself, if nothing ran at that time. */
    private static final Duration AFTERWARDS = Duration.ofDays(2);

    private final Cohorts cohorts;
    private final Expected expected;
    private final PresenceBook book;
    private final Settlements settlements;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnmarkedReminders(
            Cohorts cohorts,
            Expected expected,
            PresenceBook book,
            Settlements settlements,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cohorts = cohorts;
        this.expected = expected;
        this.book = book;
        this.settlements = settlements;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    void remind() {
        var now = clock.instant();
        cohorts.ended(now.minus(Settlement.AFTER).minus(AFTERWARDS), now.minus(AFTER.getFirst()))
                .forEach(session -> remind(session, now));
    }

    private void remind(CohortSession session, Instant now) {
        var step = (int) AFTER.stream()
                .filter(after -> !now.isBefore(session.time().endsAt().plus(after)))
                .count();
        if (said(session) >= step) {
            return;
        }
        say(session, step, now);
        if (step == AFTER.size()) {
            if (settlements.of(session).closedAt() == null) {
                events.publishEvent(new RollSettled(session));
            }
            return;
        }
        var page = book.read(List.of(session));
        var unmarked = (int) expected.at(session).stream()
                .filter(person -> !page.isRecorded(session.id(), person.registration()))
                .count();
        if (unmarked > 0) {
            var settles = session.time().endsAt().plus(Settlement.AFTER);
            events.publishEvent(new RollCallUnfinished(session, unmarked, step, settles));
        }
    }

    private void say(CohortSession session, int step, Instant now) {
        jdbc.sql("insert into attendance_reminder (session_id, step, sent_at) values (?, ?, ?)")
                .params(Ids.bytes(session.id().id()), step, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    private int said(CohortSession session) {
        return jdbc.sql("select coalesce(max(step), 0) from attendance_reminder where session_id = ?")
                .param(Ids.bytes(session.id().id()))
                .query(Integer.class)
                .single();
    }
}
