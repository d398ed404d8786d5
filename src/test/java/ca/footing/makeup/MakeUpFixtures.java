package ca.footing.makeup;

import ca.footing.Acting;
import ca.footing.MovableClock;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.attendance.Attendance;
import ca.footing.attendance.Mark;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Money;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Missed sessions for tests. The clock is after the session that was missed: the test sets it back. */
@Component
public class MakeUpFixtures {
    private final MakeUpRules rules;
    private final Attendance attendance;
    private final Cohorts cohorts;
    private final CohortFixtures cohortFixtures;
    private final RegistrationFixtures places;
    private final MovableClock clock;

    MakeUpFixtures(
            MakeUpRules rules,
            Attendance attendance,
            Cohorts cohorts,
            CohortFixtures cohortFixtures,
            RegistrationFixtures places,
            MovableClock clock) {
        this.rules = rules;
        this.attendance = attendance;
        this.cohorts = cohorts;
        this.cohortFixtures = cohortFixtures;
        this.places = places;
        this.clock = clock;
    }

    /** A place whose person left the first session (150 minutes, 15 of them breaks) at once, and a later cohort. */
    public Missed missed(AccountId learner, long cents, int block) {
        var home = cohortFixtures.cohort(5);
        var later = cohortFixtures.later(home, 5, 3);
        rule(home, cents, block);
        var place = places.confirmed(home, learner);
        record(cohortFixtures.sessions(home).getFirst(), place, new Mark.Absent());
        Acting.as(learner, Role.LEARNER);
        return new Missed(
                place,
                home,
                later,
                cohortFixtures.sessions(home).getFirst(),
                cohortFixtures.sessions(later).getFirst());
    }

    public void rule(CohortId cohort, long cents, int block) {
        Acting.as(AccountId.next(), Role.REGISTRAR, () -> {
            rules.setForCohort(cohort, new MakeUpRule(true, Money.cad(cents), 12, block));
            return cohort;
        });
    }

    /** After the session its facilitator records the person. */
    public void record(SessionId id, RegistrationId place, Mark mark) {
        var session = cohorts.session(id);
        var after = session.time().endsAt().plusSeconds(60);
        if (after.isAfter(clock.instant())) {
            clock.advance(Duration.between(clock.instant(), after));
        }
        Acting.as(cohortFixtures.facilitatorOf(session.cohort()), Role.FACILITATOR, () -> {
            attendance.mark(id, place, mark);
            return id;
        });
    }

    /** @param covering the session of the later cohort that teaches the same as the missed one */
    public record Missed(RegistrationId place, CohortId home, CohortId later, SessionId session, SessionId covering) {}
}
