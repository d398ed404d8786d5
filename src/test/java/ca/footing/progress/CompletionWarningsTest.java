package ca.footing.progress;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.attendance.Attendance;
import ca.footing.attendance.Mark;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Ids;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@FootingTest
class CompletionWarningsTest {
    @Autowired
    private Warnings warnings;

    @Autowired
    private CompletionRules rules;

    @Autowired
    private Attendance attendance;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private RegistrationFixtures registrations;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private AccountId facilitator;
    private CohortId cohort;
    private RegistrationId place;

    @BeforeEach
    void aPlaceInACohort() {
        facilitator = accounts.facilitator();
        cohort = cohortFixtures.cohort(5, facilitator);
        place = registrations.confirmed(cohort, accounts.learner());
    }

    @AfterEach
    void backToNow() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void tellsTheLearnerAndTheFacilitatorOnceThatSomethingStandsInTheWayAndAgainWhenItComesBack() {
        warn();
        assertThat(mails("COMPLETION_IMPOSSIBLE")).isZero();
        mark(new Mark.Absent());
        warn();
        warn();
        assertThat(mails("COMPLETION_IMPOSSIBLE")).isOne();
        assertThat(mails("LEARNER_CANNOT_COMPLETE")).isOne();
        correct(new Mark.WholeSession());
        warn();
        correct(new Mark.Absent());
        clock.advance(Duration.ofMinutes(5));
        warn();
        assertThat(mails("COMPLETION_IMPOSSIBLE")).isEqualTo(2);
    }

    @Test
    void remindsOfTheEndOfTheWindowOnceForEachStep() {
        Acting.as(accounts.registrar(), Role.REGISTRAR);
        rules.changeMonths(cohorts.details(cohort).summary().series(), 2);
        jdbc.sql("delete from completion_kept_window where cohort_id = :cohort")
                .param("cohort", Ids.bytes(cohort.id()))
                .update();
        clock.advance(untilStart().plusHours(3));
        warn();
        warn();
        assertThat(mails("WINDOW_ENDS")).isOne();
        clock.advance(Duration.ofDays(40));
        warn();
        warn();
        assertThat(mails("WINDOW_ENDS")).isEqualTo(2);
    }

    private void warn() {
        transaction.executeWithoutResult(_ -> warnings.warn(cohort));
    }

    private void mark(Mark mark) {
        clock.advance(untilStart().plusHours(3));
        correct(mark);
    }

    private void correct(Mark mark) {
        Acting.as(facilitator, Role.FACILITATOR);
        attendance.correct(cohortFixtures.sessions(cohort).getFirst(), place, mark, "");
    }

    private Duration untilStart() {
        var session = cohorts.session(cohortFixtures.sessions(cohort).getFirst());
        return Duration.between(clock.instant(), session.time().startsAt());
    }

    private int mails(String kind) {
        return jdbc.sql("select count(*) from mail where kind = :kind and reference like :place")
                .param("kind", kind)
                .param("place", place + "%")
                .query(Integer.class)
                .single();
    }
}
