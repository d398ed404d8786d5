package ca.footing.makeup;

import ca.footing.account.Accounts;
import ca.footing.attendance.Attendance;
import ca.footing.attendance.Attended;
import ca.footing.attendance.CoveredElsewhere;
import ca.footing.attendance.RollSettled;
import ca.footing.cohort.CohortSession;
import ca.footing.registration.Participant;
import ca.footing.registration.Registrations;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Once a roll is settled, finds whoever misses minutes of it: people of the cohort, and guests whose time there does not
 * make up for all that they missed at home. Only for these the plan is worked out.
 */
@Component
class SettledRolls {
    private final MakeUpRepository makeUps;
    private final Planner planner;
    private final Attendance attendance;
    private final Registrations registrations;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    SettledRolls(
            MakeUpRepository makeUps,
            Planner planner,
            Attendance attendance,
            Registrations registrations,
            Accounts accounts,
            ApplicationEventPublisher events) {
        this.makeUps = makeUps;
        this.planner = planner;
        this.attendance = attendance;
        this.registrations = registrations;
        this.accounts = accounts;
        this.events = events;
    }

    @EventListener
    void on(RollSettled settled) {
        var session = settled.session();
        var there = attendance.attended(session.cohort());
        registrations.participants(session.cohort()).stream()
                .filter(person -> misses(there.getOrDefault(person.registration(), List.of()), session))
                .forEach(person ->
                        tell(person, session, gap -> gap.session().id().equals(session.id())));
        makeUps.guests(session.id()).stream()
                .map(CoveredElsewhere.Guest::registration)
                .flatMap(registration -> registrations.confirmed(registration).stream())
                .forEach(person -> tell(
                        person,
                        session,
                        gap -> gap.seats().stream()
                                .anyMatch(seat -> seat.session().id().equals(session.id()))));
    }

    private void tell(Participant person, CohortSession settled, Predicate<MissedSession> concerned) {
        var plan = planner.plan(person, accounts.contact(person.account()).locale());
        plan.missed().stream()
                .filter(gap -> gap.unplanned() > 0 && concerned.test(gap))
                .forEach(gap -> events.publishEvent(new MinutesMissing(
                        person.registration(),
                        person.account(),
                        settled.id(),
                        gap,
                        plan.rule().offered())));
    }

    private static boolean misses(List<Attended> all, CohortSession session) {
        return all.stream()
                .anyMatch(each -> each.session().equals(session.id())
                        && each.recorded()
                        && each.minutesPresent() < each.minutesHeld());
    }
}
