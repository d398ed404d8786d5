package ca.footing.demo;

import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.discussion.Discussions;
import ca.footing.discussion.ThreadId;
import ca.footing.registration.Participant;
import ca.footing.registration.Registrations;
import ca.footing.triad.PlanDraft;
import ca.footing.triad.Triads;
import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the people of a demo cohort talk, and gives them practice groups for the session that comes next. */
@Component
@Profile("demo")
class DemoTogether {
    private static final int MINUTES = 15;

    private final DemoPeople people;
    private final Cohorts cohorts;
    private final Registrations registrations;
    private final Discussions discussions;
    private final Triads triads;
    private final Clock clock;

    DemoTogether(
            DemoPeople people,
            Cohorts cohorts,
            Registrations registrations,
            Discussions discussions,
            Triads triads,
            Clock clock) {
        this.people = people;
        this.cohorts = cohorts;
        this.registrations = registrations;
        this.discussions = discussions;
        this.triads = triads;
        this.clock = clock;
    }

    void begin(AccountId facilitator, String code) {
        var cohort = cohorts.byCode(code).summary().id();
        var learners = registrations.participants(cohort);
        talk(
                cohort,
                facilitator,
                learners.getFirst().account(),
                learners.getLast().account());
        cohorts.sessions(cohort).stream()
                .filter(session -> !session.hasBegun(clock.instant()))
                .findFirst()
                .ifPresent(session -> people.acting(facilitator, Role.FACILITATOR, () -> plan(session)));
    }

    private void talk(CohortId cohort, AccountId facilitator, AccountId one, AccountId other) {
        var thread = new ThreadId[1];
        people.acting(one, Role.LEARNER, () -> {
            discussions.promise(cohort);
            thread[0] = discussions.open(
                    cohort,
                    "Staying with what steadies",
                    "I notice that I hurry on when it gets quiet. How do you wait?");
        });
        people.acting(other, Role.LEARNER, () -> {
            discussions.promise(cohort);
            discussions.reply(cohort, thread[0], "I feel for my feet first. Three breaths, then I look up again.");
        });
        people.acting(facilitator, Role.FACILITATOR, () -> {
            discussions.promise(cohort);
            discussions.reply(cohort, thread[0], "Thank you both. We take this up in the next practice round.");
        });
    }

    private void plan(CohortSession session) {
        var present = registrations.participants(session.cohort()).stream()
                .filter(person -> person.booking().includes(session))
                .map(Participant::registration)
                .collect(Collectors.toSet());
        triads.plan(session.id(), new PlanDraft(3, 3, MINUTES, present));
        triads.share(session.id());
    }
}
