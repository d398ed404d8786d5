package ca.footing.triad;

import ca.footing.account.Profiles;
import ca.footing.cohort.CohortSession;
import ca.footing.registration.Participant;
import ca.footing.registration.Registrations;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Makes groups with names and roles of seats. */
@Component
class PracticeGroups {
    private final Plans plans;
    private final Registrations registrations;
    private final Profiles profiles;

    PracticeGroups(Plans plans, Registrations registrations, Profiles profiles) {
        this.plans = plans;
        this.registrations = registrations;
        this.profiles = profiles;
    }

    /** Who has booked the session, by the name that they use. */
    Map<Participant, String> booked(CohortSession session) {
        return named(registrations.participants(session.cohort()).stream()
                .filter(person -> person.booking().includes(session))
                .toList());
    }

    Map<Participant, String> named(List<Participant> people) {
        var names = profiles.names(people.stream().map(Participant::account).toList());
        var all = new LinkedHashMap<Participant, String>();
        people.stream()
                .filter(person -> names.containsKey(person.account()))
                .sorted(Comparator.comparing(
                        person -> Objects.requireNonNull(names.get(person.account()))
                                .preferredName(),
                        Collator.getInstance()::compare))
                .forEach(person -> all.put(
                        person,
                        Objects.requireNonNull(names.get(person.account())).preferredName()));
        return all;
    }

    /** Without people whose place has ended. */
    List<PracticeGroup> of(Plan plan, Map<Participant, String> people) {
        var names = people.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().registration(), Map.Entry::getValue));
        var groups = plans.seats(List.of(plan.session())).stream()
                .collect(Collectors.groupingBy(Seat::group, TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(entry -> new PracticeGroup(
                        entry.getKey(),
                        entry.getValue().stream()
                                .filter(seat -> names.containsKey(seat.registration()))
                                .map(seat -> new PracticeGroup.Member(
                                        seat.registration(),
                                        Objects.requireNonNull(names.get(seat.registration())),
                                        roles(entry.getValue().size(), seat.seat(), plan.rounds())))
                                .toList()))
                .toList();
    }

    private static List<PracticeRole> roles(int size, int seat, int rounds) {
        return IntStream.range(0, rounds)
                .mapToObj(round -> Rotation.role(size, seat, round))
                .toList();
    }
}
