package ca.footing.triad;

import ca.footing.account.Profiles;
import ca.footing.attendance.Attendance;
import ca.footing.attendance.CoveredElsewhere;
import ca.footing.attendance.Presence;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.SessionId;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes groups with names and roles of seats. */
@Component
class PracticeGroups {
    private final Plans plans;
    private final Registrations registrations;
    private final Profiles profiles;
    private final Attendance attendance;
    private final ObjectProvider<CoveredElsewhere> elsewhere;

    PracticeGroups(
            Plans plans,
            Registrations registrations,
            Profiles profiles,
            Attendance attendance,
            ObjectProvider<CoveredElsewhere> elsewhere) {
        this.plans = plans;
        this.registrations = registrations;
        this.profiles = profiles;
        this.attendance = attendance;
        this.elsewhere = elsewhere;
    }

    /** Who has booked the session, and who makes something up in it as a guest, by the name that they use. */
    Map<Participant, String> booked(CohortSession session) {
        var own = registrations.participants(session.cohort()).stream()
                .filter(person -> person.booking().includes(session));
        var guests = elsewhere.stream()
                .flatMap(planner -> planner.guests(session.id()).stream())
                .map(guest -> new Participant(guest.registration(), guest.account(), guest.home(), Booking.WHOLE));
        return named(Stream.concat(own, guests).toList());
    }

    /** Sessions of other cohorts in which these places are guests. */
    List<SessionId> elsewhere(Collection<RegistrationId> places) {
        return elsewhere.stream()
                .flatMap(planner -> planner.covers(places).stream())
                .map(CoveredElsewhere.Cover::covering)
                .distinct()
                .toList();
    }

    /** Of these people those who are recorded as not there at all; one statement more for each guest. */
    Set<RegistrationId> absent(CohortSession session, Collection<Participant> people) {
        var recorded = attendance.of(session.cohort());
        return people.stream()
                .filter(person -> isAbsent(
                        person.cohort().equals(session.cohort())
                                ? recorded.getOrDefault(person.registration(), Map.of())
                                        .get(session.id())
                                : attendance
                                        .at(List.of(session.id()), person.registration())
                                        .get(session.id())))
                .map(Participant::registration)
                .collect(Collectors.toSet());
    }

    private static boolean isAbsent(@Nullable Presence presence) {
        return presence != null && presence.recorded() && presence.minutesPresent() == 0;
    }

    private Map<Participant, String> named(List<Participant> people) {
        var names = ShownNames.of(
                profiles.names(people.stream().map(Participant::account).toList())
                        .values());
        var all = new LinkedHashMap<Participant, String>();
        people.stream()
                .filter(person -> names.containsKey(person.account()))
                .sorted(Comparator.comparing(
                        person -> Objects.requireNonNull(names.get(person.account())), ShownNames.order()))
                .forEach(person -> all.put(person, Objects.requireNonNull(names.get(person.account()))));
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
