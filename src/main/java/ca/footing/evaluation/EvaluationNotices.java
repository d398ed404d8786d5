package ca.footing.evaluation;

import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people of a cohort that their evaluation is open, and reminds those who have not answered once. It knows who has
 * answered, which the certificate asks for, and nothing of what they said.
 */
@Component
@Transactional
class EvaluationNotices {
    /** Nobody is told of a cohort that was over for them longer ago. */
    static final Duration FRESH = Duration.ofDays(21);

    static final Duration REMINDED_AFTER = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Evaluations evaluations;
    private final Registrations registrations;
    private final Cohorts cohorts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EvaluationNotices(
            JdbcClient jdbc,
            Evaluations evaluations,
            Registrations registrations,
            Cohorts cohorts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.evaluations = evaluations;
        this.registrations = registrations;
        this.cohorts = cohorts;
        this.events = events;
        this.clock = clock;
    }

    /** @param reminded whether the one reminder was sent */
    private record Notice(Instant toldAt, boolean reminded) {}

    public void look(CohortId cohort) {
        var now = clock.instant();
        var details = cohorts.details(cohort);
        var done = evaluations.done(cohort);
        var told = told(cohort);
        registrations.participants(cohort).stream()
                .filter(place -> !done.contains(place.registration()))
                .filter(place -> isFresh(Evaluations.opensAt(place, details), now))
                .forEach(place -> tell(place, details, told.get(place.registration()), now));
    }

    private static boolean isFresh(Instant opensAt, Instant now) {
        return !opensAt.isAfter(now) && opensAt.isAfter(now.minus(FRESH));
    }

    /** Each step is one conditional statement: of two runs at once one writes the mail. */
    private void tell(
            Participant place, CohortDetails cohort, @org.jspecify.annotations.Nullable Notice notice, Instant now) {
        if (notice == null) {
            publish(place, cohort, false, """
                    insert ignore into evaluation_notice (registration_id, cohort_id, told_at)
                    values (:registration, :cohort, :now)""", now);
        } else if (!notice.reminded() && !notice.toldAt().isAfter(now.minus(REMINDED_AFTER))) {
            publish(place, cohort, true, """
                    update evaluation_notice set reminded_at = :now
                    where registration_id = :registration and cohort_id = :cohort and reminded_at is null""", now);
        }
    }

    private void publish(Participant place, CohortDetails cohort, boolean reminder, String step, Instant now) {
        var written = jdbc.sql(step)
                .param("registration", Ids.bytes(place.registration().id()))
                .param("cohort", Ids.bytes(place.cohort().id()))
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        if (written > 0) {
            events.publishEvent(
                    new EvaluationOpened(place.registration(), place.account(), cohort.summary(), reminder));
        }
    }

    private Map<RegistrationId, Notice> told(CohortId cohort) {
        var all = new HashMap<RegistrationId, Notice>();
        jdbc.sql("select registration_id, told_at, reminded_at from evaluation_notice where cohort_id = :cohort")
                .param("cohort", Ids.bytes(cohort.id()))
                .query(row -> {
                    all.put(
                            new RegistrationId(Ids.of(row.getBytes(1))),
                            new Notice(
                                    row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                                    row.getObject(3, LocalDateTime.class) != null));
                });
        return all;
    }
}
