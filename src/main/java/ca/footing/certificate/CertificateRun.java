package ca.footing.certificate;

import ca.footing.cohort.CohortCalendar;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.RuleViolation;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks regularly who has met everything and issues what is due. Each cohort and each place is a transaction of its own: one
 * that fails holds up nobody.
 */
@Component
class CertificateRun {
    /** A cohort that began longer ago is not looked at by itself any more. */
    private static final Duration LOOKED_AT = Duration.ofDays(730);

    private static final int AT_ONCE = 200;
    private static final Logger LOG = LoggerFactory.getLogger(CertificateRun.class);

    private final CohortCalendar calendar;
    private final DueRows rows;
    private final DueCertificates due;
    private final Clock clock;

    CertificateRun(CohortCalendar calendar, DueRows rows, DueCertificates due, Clock clock) {
        this.calendar = calendar;
        this.rows = rows;
        this.due = due;
        this.clock = clock;
    }

    /** The work of the job. */
    void sweep() {
        var now = clock.instant();
        calendar.begunBetween(now.minus(LOOKED_AT), now).forEach(this::look);
        issueRipe();
    }

    /** Issues those whose window is over. */
    void issueRipe() {
        rows.ripe(clock.instant(), AT_ONCE).forEach(this::issue);
    }

    /** What is wrong with one cohort or place is told and keeps nobody else waiting; the next run tries it again. */
    private void look(CohortId cohort) {
        try {
            due.look(cohort);
        } catch (RuntimeException e) {
            LOG.error("The certificates of cohort {} could not be looked at and wait for the next run", cohort, e);
        }
    }

    private void issue(RegistrationId registration) {
        try {
            due.issue(registration);
        } catch (RuleViolation refused) {
            LOG.warn("Certificate of {} not issued: {}", registration, refused.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The certificate of {} could not be issued and waits for the next run", registration, e);
        }
    }
}
