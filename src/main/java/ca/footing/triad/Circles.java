package ca.footing.triad;

import ca.footing.cohort.CohortSession;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says who must be apart, who has met and who has had which role: all that the planner knows of people. */
@Component
class Circles {
    private final Plans plans;
    private final Apart apart;

    Circles(Plans plans, Apart apart) {
        this.plans = plans;
        this.apart = apart;
    }

    Circle of(CohortSession session, List<Participant> people) {
        var count = people.size();
        var circle = new Circle(
                new boolean[count][count], new int[count][count], new int[count][PracticeRole.values().length]);
        var accounts = people.stream().map(Participant::account).toList();
        apart.among(accounts).forEach(pair -> {
            circle.apart()[accounts.indexOf(pair.one())][accounts.indexOf(pair.other())] = true;
            circle.apart()[accounts.indexOf(pair.other())][accounts.indexOf(pair.one())] = true;
        });
        var places = people.stream().map(Participant::registration).toList();
        plans.others(session.cohort(), session.id()).forEach(plan -> remember(circle, plan, places));
        return circle;
    }

    /** @throws CannotBeTogether when two in one group must be apart */
    void requireApart(Map<Integer, List<Participant>> groups) {
        var everyone = groups.values().stream()
                .flatMap(List::stream)
                .map(Participant::account)
                .toList();
        var pairs = apart.among(everyone);
        for (var group : groups.values()) {
            for (var a : group) {
                for (var b : group) {
                    if (pairs.stream().anyMatch(pair -> pair.joins(a.account(), b.account()))) {
                        throw new CannotBeTogether();
                    }
                }
            }
        }
    }

    private void remember(Circle circle, Plan plan, List<RegistrationId> places) {
        var groups = plans.seats(List.of(plan.session())).stream().collect(Collectors.groupingBy(Seat::group));
        groups.values()
                .forEach(group -> group.forEach(seat -> {
                    var person = places.indexOf(seat.registration());
                    if (person < 0) {
                        return;
                    }
                    for (var role : PracticeRole.values()) {
                        circle.done()[person][role.ordinal()] +=
                                Rotation.times(group.size(), seat.seat(), plan.rounds(), role);
                    }
                    group.forEach(other -> {
                        var met = places.indexOf(other.registration());
                        if (met >= 0 && met != person) {
                            circle.met()[person][met]++;
                        }
                    });
                }));
    }
}
