package ca.footing.demo;

import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.attendance.Attendance;
import ca.footing.attendance.Mark;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.FacilitatorId;
import ca.footing.makeup.MakeUps;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * A cohort of twenty that is over, with late arrivals, make-ups and one opt-out: who was where stands here, what the bodies
 * make of it was computed by hand in {@code src/docs/worked-cases.md}.
 */
@Component
@Profile({"demo", "test"})
class FinishedCohort {
    static final int SEATS = 20;

    private static final String FIRST = "steady-ground-one";
    private static final String SECOND = "steady-ground-two";
    private static final LocalTime END = LocalTime.of(12, 0);

    private final DemoPeople people;
    private final DemoEnrolment enrolment;
    private final FinishedSetting setting;
    private final FinishedWork work;
    private final Cohorts cohorts;
    private final Attendance attendance;
    private final MakeUps makeUps;

    FinishedCohort(
            DemoPeople people,
            DemoEnrolment enrolment,
            FinishedSetting setting,
            FinishedWork work,
            Cohorts cohorts,
            Attendance attendance,
            MakeUps makeUps) {
        this.people = people;
        this.enrolment = enrolment;
        this.setting = setting;
        this.work = work;
        this.cohorts = cohorts;
        this.attendance = attendance;
        this.makeUps = makeUps;
    }

    /**
     * Who takes part.
     *
     * @param people twenty, in the order of the table
     * @param others of the cohort in which sessions are made up
     */
    record Cast(
            AccountId office,
            AccountId facilitator,
            FacilitatorId profile,
            List<AccountId> people,
            List<AccountId> others) {}

    /** A place and whose it is. */
    record Place(RegistrationId id, AccountId person) {}

    /** @param places in the order of the table */
    record Lived(CohortId cohort, List<Place> places) {}

    /**
     * Lives through both cohorts, from fifteen weeks before a day until five weeks before it.
     *
     * @param mark in front of every address, so that it may be done more than once
     * @param time sets the clock
     */
    Lived live(String mark, Cast cast, LocalDate today, Consumer<Instant> time) {
        time.accept(
                today.minusWeeks(14).atTime(10, 0).atZone(DemoCohorts.TORONTO).toInstant());
        var series = setting.series(cast.office(), mark);
        var first = setting.cohort(cast, series, mark, FIRST, today);
        var second = setting.cohort(cast, series, mark, SECOND, today);
        var places = enrol(cast.people(), mark + FIRST);
        var others = enrol(cast.others(), mark + SECOND);
        cohorts.sessions(first).forEach(session -> after(session, time, () -> call(cast, session, places)));
        takeSeats(places, first, second);
        var making = places.subList(16, 19);
        work.finish(places.stream().filter(place -> !making.contains(place)).toList(), first, places.getLast());
        issue(time, last(first));
        cohorts.sessions(second).forEach(session -> after(session, time, () -> makeUp(cast, session, places, others)));
        work.finish(making, first, places.getLast());
        issue(time, last(second));
        return new Lived(first, places);
    }

    private List<Place> enrol(List<AccountId> learners, String cohort) {
        return learners.stream()
                .map(person -> new Place(enrolment.confirmed(person, cohort), person))
                .toList();
    }

    /** Those who were not there in full are marked one by one, then all others at once. */
    private void call(Cast cast, CohortSession session, List<Place> places) {
        people.acting(cast.facilitator(), Role.FACILITATOR, () -> {
            for (var person = 11; person <= SEATS; person++) {
                var mark = mark(person, session.position());
                if (mark != null) {
                    attendance.mark(session.id(), places.get(person - 1).id(), mark);
                }
            }
            attendance.markAllPresent(session.id());
        });
    }

    private static @org.jspecify.annotations.Nullable Mark mark(int person, int morning) {
        return switch (morning) {
            case 1 ->
                switch (person) {
                    case 11, 12, 13 -> from(LocalTime.of(9, 10));
                    case 14, 15 -> from(LocalTime.of(9, 16));
                    case 19 -> from(LocalTime.of(9, 30));
                    default -> null;
                };
            case 2 -> person == 17 || person == 18 ? new Mark.Absent() : null;
            case 3 -> person == 16 ? new Mark.Partial(LocalTime.of(9, 0), LocalTime.of(11, 40)) : null;
            default -> person == 20 ? from(LocalTime.of(10, 30)) : null;
        };
    }

    private static Mark from(LocalTime arrived) {
        return new Mark.Partial(arrived, END);
    }

    private void takeSeats(List<Place> places, CohortId first, CohortId second) {
        var missed = cohorts.sessions(first);
        var covering = cohorts.sessions(second);
        for (var person = 17; person <= 19; person++) {
            var place = places.get(person - 1);
            var session = person == 19 ? 0 : 1;
            people.acting(
                    place.person(),
                    Role.LEARNER,
                    () -> makeUps.take(
                            place.id(),
                            missed.get(session).id(),
                            covering.get(session).id(),
                            Money.cad(0)));
        }
    }

    private void makeUp(Cast cast, CohortSession session, List<Place> places, List<Place> others) {
        people.acting(cast.facilitator(), Role.FACILITATOR, () -> {
            others.forEach(place -> attendance.mark(session.id(), place.id(), new Mark.WholeSession()));
            var guests =
                    switch (session.position()) {
                        case 1 -> places.subList(18, 19);
                        case 2 -> places.subList(16, 18);
                        default -> List.<Place>of();
                    };
            guests.forEach(place -> attendance.mark(session.id(), place.id(), new Mark.WholeSession()));
        });
    }

    /** What waits is looked for the day after, and issued when its window is over. */
    private void issue(Consumer<Instant> time, Instant end) {
        time.accept(end.plus(Duration.ofDays(1)));
        work.look();
        time.accept(end.plus(Duration.ofDays(5)));
        work.look();
    }

    private Instant last(CohortId cohort) {
        return cohorts.sessions(cohort).getLast().time().endsAt();
    }

    private static void after(CohortSession session, Consumer<Instant> time, Runnable step) {
        time.accept(session.time().endsAt().plus(Duration.ofHours(1)));
        step.run();
    }
}
