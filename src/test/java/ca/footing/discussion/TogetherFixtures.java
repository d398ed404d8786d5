package ca.footing.discussion;

import ca.footing.Acting;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.progress.ExerciseContext;
import ca.footing.progress.Exercises;
import ca.footing.progress.PractiseDraft;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.triad.PlanDraft;
import ca.footing.triad.Triads;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** People of a cohort for tests who talk, practise in groups and note exercises. */
@Component
public class TogetherFixtures {
    private final Discussions discussions;
    private final Moderation moderation;
    private final Triads triads;
    private final Exercises exercises;
    private final Registrations registrations;
    private final RegistrationFixtures places;
    private final CohortFixtures cohorts;
    private final Clock clock;

    TogetherFixtures(
            Discussions discussions,
            Moderation moderation,
            Triads triads,
            Exercises exercises,
            Registrations registrations,
            RegistrationFixtures places,
            CohortFixtures cohorts,
            Clock clock) {
        this.discussions = discussions;
        this.moderation = moderation;
        this.triads = triads;
        this.exercises = exercises;
        this.registrations = registrations;
        this.places = places;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /** A thread of two; the second has no place yet and gets one, and reports the first post. */
    public ThreadId discussing(CohortId cohort, AccountId one, AccountId other) {
        var thread = Acting.as(one, Role.LEARNER, () -> {
            discussions.promise(cohort);
            return discussions.open(cohort, "Going slower", "I notice that I hurry when it gets quiet.");
        });
        places.confirmed(cohort, other);
        return Acting.as(other, Role.LEARNER, () -> {
            discussions.promise(cohort);
            discussions.reply(cohort, thread, "I count three breaths before I speak.");
            moderation.report(
                    cohort,
                    discussions.thread(cohort, thread, 1).posts().getFirst().id(),
                    ReportReason.OTHER);
            return thread;
        });
    }

    /** Shared groups of the first session, and an exercise noted for that place. */
    public void practising(CohortId cohort, RegistrationId place) {
        var session = cohorts.sessions(cohort).getFirst();
        var people = registrations.participants(cohort);
        Acting.as(cohorts.facilitatorOf(cohort), Role.FACILITATOR, () -> {
            triads.plan(
                    session,
                    new PlanDraft(
                            3,
                            3,
                            15,
                            people.stream().map(Participant::registration).collect(Collectors.toSet())));
            triads.share(session);
            return session;
        });
        var learner = people.stream()
                .filter(person -> person.registration().equals(place))
                .findFirst()
                .orElseThrow()
                .account();
        ModuleId module = cohorts.modules(cohort).getFirst();
        var today = LocalDate.ofInstant(clock.instant(), CohortFixtures.TORONTO);
        Acting.as(learner, Role.LEARNER, () -> {
            exercises.practised(
                    place, module, new PractiseDraft(ExerciseContext.AT_WORK, today, "Before a meeting", true));
            return module;
        });
    }
}
