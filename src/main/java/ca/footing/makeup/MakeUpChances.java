package ca.footing.makeup;

import ca.footing.attendance.Attendance;
import ca.footing.attendance.CoveredElsewhere.Cover;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.progress.ChancesElsewhere;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What can still be made up: seats that are booked and not over or not recorded, and sessions elsewhere that teach the
 * same, begin early enough and have a seat. Five statements at most for any number of places, and one more for each that
 * has a booked session which is over.
 */
@Component
class MakeUpChances implements ChancesElsewhere {
    private final MakeUpRepository makeUps;
    private final RulesInForce rules;
    private final TaughtElsewhere elsewhere;
    private final Attendance attendance;
    private final Cohorts cohorts;
    private final Clock clock;

    MakeUpChances(
            MakeUpRepository makeUps,
            RulesInForce rules,
            TaughtElsewhere elsewhere,
            Attendance attendance,
            Cohorts cohorts,
            Clock clock) {
        this.makeUps = makeUps;
        this.rules = rules;
        this.elsewhere = elsewhere;
        this.attendance = attendance;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    @Override
    public List<Chance> of(CohortSummary cohort, Map<Participant, List<CohortSession>> missed) {
        var places = missed.keySet().stream().map(Participant::registration).toList();
        var covers = makeUps.covers(places);
        return Stream.concat(
                        booked(covers).stream(),
                        free(cohort, missed, covers.stream().collect(Collectors.groupingBy(Cover::registration))))
                .toList();
    }

    private List<Chance> booked(List<Cover> covers) {
        if (covers.isEmpty()) {
            return List.of();
        }
        var sessions = cohorts
                .sessions(covers.stream().map(Cover::covering).distinct().toList())
                .stream()
                .collect(Collectors.toMap(CohortSession::id, Function.identity()));
        return covers.stream()
                .filter(cover -> sessions.containsKey(cover.covering()))
                .map(cover -> chance(
                        cover.registration(), cover.missed(), Objects.requireNonNull(sessions.get(cover.covering()))))
                .filter(this::isOpen)
                .toList();
    }

    private Stream<Chance> free(
            CohortSummary cohort,
            Map<Participant, List<CohortSession>> missed,
            Map<RegistrationId, List<Cover>> taken) {
        var rule = rules.of(cohort).rule();
        if (!rule.offered()) {
            return Stream.of();
        }
        var teaching = elsewhere.any(
                cohort, rule, missed.values().stream().flatMap(List::stream).toList());
        return missed.entrySet().stream().flatMap(entry -> {
            var place = entry.getKey().registration();
            var own = taken.getOrDefault(place, List.of()).stream()
                    .map(Cover::covering)
                    .collect(Collectors.toSet());
            return entry.getValue().stream()
                    .flatMap(gap -> teaching.stream()
                            .filter(session ->
                                    !own.contains(session.id()) && TaughtElsewhere.makesUp(gap, session, rule))
                            .map(session -> chance(place, gap.id(), session)));
        });
    }

    private boolean isOpen(Chance chance) {
        if (chance.endsAt().isAfter(clock.instant())) {
            return true;
        }
        var there =
                attendance.at(List.of(chance.covering()), chance.registration()).get(chance.covering());
        return there == null || !there.recorded();
    }

    private static Chance chance(RegistrationId place, SessionId missed, CohortSession session) {
        return new Chance(
                place,
                missed,
                session.id(),
                session.time().startsAt(),
                session.time().endsAt(),
                session.minutes());
    }
}
