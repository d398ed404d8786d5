package ca.footing.demo;

import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.attendance.Attendance;
import ca.footing.attendance.Mark;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.ModuleDetails;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.progress.ExerciseContext;
import ca.footing.progress.Exercises;
import ca.footing.progress.PractiseDraft;
import ca.footing.progress.Progress;
import ca.footing.progress.Reflections;
import ca.footing.progress.Sharing;
import ca.footing.registration.Participant;
import ca.footing.registration.Registrations;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the demo's learners attend and work through modules, each in their own way. */
@Component
@Profile("demo")
class DemoLearning {
    private static final List<String> REFLECTIONS = List.of(
            "I noticed how quickly I want to get to the story. Staying with what steadies a person first felt slow, and then it felt respectful.",
            "Naming my own resources before the exercise helped. I will begin my supervision meetings that way for a month.",
            "J’ai compris la différence entre éviter et prendre appui. Je veux revoir ce point avec ma superviseure.",
            "The body-based practice was not for me today, so I chose the alternative. It was good to see that nothing depended on it.");

    private final DemoClock clock;
    private final DemoPeople people;
    private final Cohorts cohorts;
    private final Catalogue catalogue;
    private final Registrations registrations;
    private final Attendance attendance;
    private final Progress progress;
    private final Reflections reflections;
    private final Exercises exercises;
    private final DemoQuizzes quizzes;

    DemoLearning(
            DemoClock clock,
            DemoPeople people,
            Cohorts cohorts,
            Catalogue catalogue,
            Registrations registrations,
            Attendance attendance,
            Progress progress,
            Reflections reflections,
            Exercises exercises,
            DemoQuizzes quizzes) {
        this.clock = clock;
        this.people = people;
        this.cohorts = cohorts;
        this.catalogue = catalogue;
        this.registrations = registrations;
        this.attendance = attendance;
        this.progress = progress;
        this.reflections = reflections;
        this.exercises = exercises;
        this.quizzes = quizzes;
    }

    /** Lives through that many sessions of a cohort, with the work of the days after each. */
    void live(AccountId facilitator, String code, int sessions) {
        var cohort = cohorts.byCode(code).summary().id();
        var learners = registrations.participants(cohort);
        cohorts.sessions(cohort).stream().limit(sessions).forEach(session -> {
            clock.set(session.time().endsAt().plus(Duration.ofHours(1)));
            people.acting(facilitator, Role.FACILITATOR, () -> rollCall(session, learners));
            clock.set(session.time().endsAt().plus(Duration.ofDays(2)));
            var module = catalogue.module(Objects.requireNonNull(session.module()));
            for (var i = 0; i < learners.size(); i++) {
                work(learners.get(i), module, i);
            }
        });
    }

    private void rollCall(CohortSession session, List<Participant> learners) {
        for (var i = 0; i < learners.size(); i++) {
            attendance.mark(session.id(), learners.get(i).registration(), mark(session, i));
        }
    }

    private static Mark mark(CohortSession session, int person) {
        var turn = (person + session.position()) % 13;
        if (turn == 5) {
            return new Mark.Absent();
        }
        var time = session.time();
        return turn == 9
                ? new Mark.Partial(
                        time.start().toLocalTime().plusMinutes(25), time.end().toLocalTime())
                : new Mark.WholeSession();
    }

    private void work(Participant learner, ModuleDetails module, int person) {
        people.acting(learner.account(), Role.LEARNER, () -> {
            var place = learner.registration();
            var id = module.summary().id();
            var diligence = (person * 7 + module.summary().position()) % 6;
            module.materials().forEach(material -> progress.acknowledge(place, material.id()));
            if (diligence != 1) {
                quizzes.take(place, id, diligence == 4);
            }
            if (diligence != 2) {
                var text = REFLECTIONS.get(person % REFLECTIONS.size());
                reflections.finish(place, id, text, Sharing.values()[person % Sharing.values().length]);
            }
            if (diligence != 3) {
                exercises.practised(
                        place,
                        id,
                        PractiseDraft.of(
                                ExerciseContext.values()[person % ExerciseContext.values().length],
                                LocalDate.ofInstant(clock.instant(), DemoCohorts.TORONTO)));
            }
        });
    }
}
