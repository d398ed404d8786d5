package ca.footing.triad;

import ca.footing.account.CurrentAccount;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.ForFacilitators;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans the practice groups of sessions. Every method on a session throws {@link ca.footing.shared.RecordNotFound} unless
 * the caller facilitates its cohort or is of the office.
 */
@Service
@Transactional
@ForFacilitators
public class Triads {
    private final Cohorts cohorts;
    private final Plans plans;
    private final PracticeGroups groups;
    private final Circles circles;
    private final RoleMinutes minutes;
    private final CurrentAccount current;
    private final Clock clock;

    Triads(
            Cohorts cohorts,
            Plans plans,
            PracticeGroups groups,
            Circles circles,
            RoleMinutes minutes,
            CurrentAccount current,
            Clock clock) {
        this.cohorts = cohorts;
        this.plans = plans;
        this.groups = groups;
        this.circles = circles;
        this.minutes = minutes;
        this.current = current;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public TriadDesk desk(SessionId id) {
        var session = cohorts.session(id);
        var cohort = cohorts.asFacilitator(session.cohort());
        var people = groups.booked(session);
        var absent = groups.absent(session, people.keySet());
        var plan = plans.find(id);
        return new TriadDesk(
                session,
                cohort.summary().name(),
                people.entrySet().stream()
                        .map(entry -> new TriadDesk.Person(
                                entry.getKey().registration(),
                                entry.getValue(),
                                !absent.contains(entry.getKey().registration())))
                        .toList(),
                plan.map(kept -> groups.of(kept, people)).orElse(List.of()),
                plan.map(Plan::rounds).orElse(0),
                plan.map(Plan::minutes).orElse(0),
                plan.map(Plan::sharedAt).orElse(null),
                plan.map(Plan::loggedAt).orElse(null),
                session.hasBegun(clock.instant()));
    }

    /**
     * Makes groups of those who are there, in the place of an earlier plan. Learners see them once they are shared.
     *
     * @throws PracticeTermsInvalid @throws TooFewToPractise
     * @throws NoDivisionKeepsApart when no division keeps apart who must be
     * @throws PracticeIsLogged when the minutes are logged
     * @throws ca.footing.shared.RecordNotFound when somebody has not booked the session
     */
    public void plan(SessionId id, PlanDraft draft) {
        var earlier = plans.locked(id);
        var session = facilitated(id);
        draft.check();
        refuseLogged(earlier.orElse(null));
        var people = groups.booked(session).keySet().stream()
                .filter(person -> draft.present().contains(person.registration()))
                .toList();
        if (people.size() != draft.present().size()) {
            throw new RecordNotFound();
        }
        var division = new Planner(circles.of(session, people), draft.rounds(), new Random())
                .plan(draft.size())
                .orElseThrow(NoDivisionKeepsApart::new);
        var seats = new ArrayList<Seat>();
        for (var group = 0; group < division.size(); group++) {
            for (var seat = 0; seat < division.get(group).size(); seat++) {
                var person = people.get(division.get(group).get(seat));
                seats.add(new Seat(id, person.registration(), group + 1, seat));
            }
        }
        plans.replace(
                new Plan(id, session.cohort(), draft.size(), draft.rounds(), draft.minutes(), null, null),
                seats,
                clock.instant());
    }

    /** Two people change seats. @throws CannotBeTogether @throws PracticeIsLogged @throws RecordNotFound */
    public void swap(SessionId id, RegistrationId one, RegistrationId other) {
        var plan = plans.locked(id);
        var session = facilitated(id);
        refuseLogged(plan.orElseThrow(RecordNotFound::new));
        var seats = plans.seats(List.of(id)).stream().collect(Collectors.toMap(Seat::registration, seat -> seat));
        var first = Optional.ofNullable(seats.get(one)).orElseThrow(RecordNotFound::new);
        var second = Optional.ofNullable(seats.get(other)).orElseThrow(RecordNotFound::new);
        seats.put(one, first.at(second));
        seats.put(other, second.at(first));
        circles.requireApart(groups.booked(session).keySet().stream()
                .filter(person -> seats.containsKey(person.registration()))
                .collect(Collectors.groupingBy(person ->
                        Objects.requireNonNull(seats.get(person.registration())).group())));
        plans.sit(first.at(second));
        plans.sit(second.at(first));
    }

    /** Lets the learners see their groups. @throws RecordNotFound before there is a plan */
    public void share(SessionId id) {
        var _ = plans.locked(id).orElseThrow(RecordNotFound::new);
        facilitated(id);
        plans.share(id, clock.instant());
    }

    /**
     * Logs the minutes of each role for all who are not recorded as absent; again, it replaces what was logged.
     *
     * @throws PracticeAhead before the session has begun
     */
    public void log(SessionId id) {
        var plan = plans.locked(id).orElseThrow(RecordNotFound::new);
        var session = facilitated(id);
        if (!session.hasBegun(clock.instant())) {
            throw new PracticeAhead();
        }
        var people = groups.booked(session);
        var absent = groups.absent(session, people.keySet());
        var there = groups.of(plan, people).stream()
                .map(group -> new PracticeGroup(
                        group.number(),
                        group.members().stream()
                                .filter(member -> !absent.contains(member.registration()))
                                .toList()))
                .toList();
        minutes.replace(session, there, plan.minutes(), current.require(), clock.instant());
        plans.logged(id, clock.instant());
    }

    private CohortSession facilitated(SessionId id) {
        var session = cohorts.session(id);
        cohorts.asFacilitator(session.cohort());
        return session;
    }

    private static void refuseLogged(@Nullable Plan plan) {
        if (plan != null && plan.loggedAt() != null) {
            throw new PracticeIsLogged();
        }
    }
}
