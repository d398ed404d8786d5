package ca.footing.makeup;

import ca.footing.account.Profiles;
import ca.footing.attendance.Attendance;
import ca.footing.attendance.Presence;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.registration.Participant;
import ca.footing.registration.Registrations;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the people of a cohort have to make up: a constant number of statements, however many they are. */
@Service
@ForRegistrars
@Transactional(readOnly = true)
public class OfficeMakeUps {
    /** How many are listed at most. */
    public static final int MOST = 200;

    private final MakeUpRepository makeUps;
    private final RulesInForce rules;
    private final Attendance attendance;
    private final Registrations registrations;
    private final Cohorts cohorts;
    private final Profiles profiles;
    private final Clock clock;

    OfficeMakeUps(
            MakeUpRepository makeUps,
            RulesInForce rules,
            Attendance attendance,
            Registrations registrations,
            Cohorts cohorts,
            Profiles profiles,
            Clock clock) {
        this.makeUps = makeUps;
        this.rules = rules;
        this.attendance = attendance;
        this.registrations = registrations;
        this.cohorts = cohorts;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Whoever misses minutes, or made some up, by session and then name. @throws RecordNotFound without such a cohort */
    public List<OfficeMakeUp> of(CohortId cohort) {
        var summary = Optional.ofNullable(cohorts.summaries(List.of(cohort)).get(cohort))
                .orElseThrow(RecordNotFound::new);
        var rule = rules.of(summary).rule();
        var people = registrations.participants(cohort);
        var names = profiles.names(people.stream().map(Participant::account).toList());
        var presences = attendance.of(cohort);
        var seats = seats(cohort);
        return cohorts.sessions(cohort).stream()
                .filter(session -> session.time().endsAt().isBefore(clock.instant()))
                .flatMap(session -> people.stream()
                        .flatMap(person -> gap(session, presences.getOrDefault(person.registration(), Map.of()))
                                .map(presence -> new OfficeMakeUp(
                                        Objects.requireNonNull(names.get(person.account())),
                                        session,
                                        presence.minutesMissing(),
                                        presence.minutesMadeUp(),
                                        rule.until(session.time().start().toLocalDate()),
                                        taken(seats, presence)))))
                .limit(MOST)
                .toList();
    }

    private static Stream<Presence> gap(CohortSession session, Map<SessionId, Presence> presences) {
        return Optional.ofNullable(presences.get(session.id())).stream()
                .filter(presence ->
                        presence.recorded() && (presence.minutesMissing() > 0 || presence.minutesMadeUp() > 0));
    }

    private static List<CohortSession> taken(List<Seat> seats, Presence missed) {
        return seats.stream()
                .filter(seat -> seat.facts().registration().equals(missed.registration())
                        && seat.facts().missed().equals(missed.session()))
                .map(Seat::session)
                .toList();
    }

    private record Seat(MakeUpFacts facts, CohortSession session) {}

    private List<Seat> seats(CohortId cohort) {
        var live = makeUps.inCohort(cohort, Limit.of(MOST)).stream()
                .map(MakeUp::facts)
                .filter(MakeUpFacts::isLive)
                .toList();
        var sessions = cohorts.sessions(live.stream().map(MakeUpFacts::covering).toList()).stream()
                .collect(Collectors.toMap(CohortSession::id, Function.identity()));
        return live.stream()
                .filter(makeUp -> sessions.containsKey(makeUp.covering()))
                .map(makeUp -> new Seat(makeUp, Objects.requireNonNull(sessions.get(makeUp.covering()))))
                .toList();
    }
}
