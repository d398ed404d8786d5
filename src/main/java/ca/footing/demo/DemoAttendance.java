package ca.footing.demo;

import ca.footing.account.Role;
import ca.footing.attendance.Absences;
import ca.footing.attendance.Appeals;
import ca.footing.attendance.Attendance;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.Registrations;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets one learner of the demo announce an absence, and another ask about a record. */
@Component
@Profile("demo")
class DemoAttendance {
    private static final String NOT_RIGHT = "I was there from the break on; my connection had dropped.";

    private final DemoPeople people;
    private final Cohorts cohorts;
    private final Registrations registrations;
    private final Attendance attendance;
    private final Absences absences;
    private final Appeals appeals;

    DemoAttendance(
            DemoPeople people,
            Cohorts cohorts,
            Registrations registrations,
            Attendance attendance,
            Absences absences,
            Appeals appeals) {
        this.people = people;
        this.cohorts = cohorts;
        this.registrations = registrations;
        this.attendance = attendance;
        this.absences = absences;
        this.appeals = appeals;
    }

    /** Two sessions are recorded: the notice is for the third, the question about the second. */
    void say(String code) {
        var cohort = cohorts.byCode(code).summary().id();
        var learners = registrations.participants(cohort);
        var recorded = attendance.attended(cohort);
        var second = cohorts.sessions(cohort).get(1).id();
        var coming = cohorts.sessions(cohort).get(2).id();
        var careful = learners.get(4);
        people.acting(careful.account(), Role.LEARNER, () -> absences.announce(careful.registration(), coming));
        for (var learner : learners) {
            var missed = recorded.getOrDefault(learner.registration(), List.of()).stream()
                    .skip(1)
                    .limit(1)
                    .anyMatch(attended -> attended.minutesPresent() == 0);
            if (missed) {
                people.acting(
                        learner.account(),
                        Role.LEARNER,
                        () -> appeals.appeal(learner.registration(), second, NOT_RIGHT));
                return;
            }
        }
    }
}
