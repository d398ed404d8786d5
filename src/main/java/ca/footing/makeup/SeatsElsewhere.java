package ca.footing.makeup;

import ca.footing.attendance.Attendance;
import ca.footing.attendance.Presence;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How the seats stand that a place has elsewhere. */
@Component
class SeatsElsewhere {
    private final Attendance attendance;
    private final Cohorts cohorts;
    private final Clock clock;

    SeatsElsewhere(Attendance attendance, Cohorts cohorts, Clock clock) {
        this.attendance = attendance;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /** Those that stand, by the session they make up for, the earliest first. */
    Map<SessionId, List<SeatElsewhere>> of(RegistrationId registration, List<MakeUpFacts> asked) {
        var live = asked.stream().filter(MakeUpFacts::isLive).toList();
        var result = new LinkedHashMap<SessionId, List<SeatElsewhere>>();
        if (live.isEmpty()) {
            return result;
        }
        var ids = live.stream().map(MakeUpFacts::covering).toList();
        var sessions = cohorts.sessions(ids).stream()
                .collect(Collectors.toMap(CohortSession::id, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        var names = cohorts.summaries(
                sessions.values().stream().map(CohortSession::cohort).distinct().toList());
        var there = attendance.at(ids, registration);
        sessions.values()
                .forEach(session -> live.stream()
                        .filter(one -> one.covering().equals(session.id()))
                        .forEach(one -> result.computeIfAbsent(one.missed(), _ -> new ArrayList<>())
                                .add(seat(
                                        one,
                                        session,
                                        Objects.requireNonNull(names.get(session.cohort()))
                                                .name(),
                                        Objects.requireNonNull(there.get(session.id()))))));
        return result;
    }

    private SeatElsewhere seat(
            MakeUpFacts makeUp, CohortSession session, ca.footing.shared.LocalizedText cohort, Presence there) {
        var counted = counted(makeUp, there);
        var standing = standing(makeUp, session, there, counted);
        var shown = makeUp.state() == MakeUpState.BOOKED ? session : session.withoutJoinLink();
        var minutes =
                switch (standing) {
                    case COUNTED -> counted;
                    case NOT_COUNTED -> 0;
                    case TO_PAY, AHEAD, TO_RECORD -> there.minutesHeld();
                };
        return new SeatElsewhere(makeUp.id(), shown, cohort, standing, makeUp.heldUntil(), minutes);
    }

    private SeatElsewhere.Standing standing(MakeUpFacts makeUp, CohortSession session, Presence there, int counted) {
        if (makeUp.state() == MakeUpState.HELD) {
            return SeatElsewhere.Standing.TO_PAY;
        }
        if (!session.hasBegun(clock.instant())) {
            return SeatElsewhere.Standing.AHEAD;
        }
        if (!there.recorded()) {
            return SeatElsewhere.Standing.TO_RECORD;
        }
        return counted > 0 ? SeatElsewhere.Standing.COUNTED : SeatElsewhere.Standing.NOT_COUNTED;
    }

    private static int counted(MakeUpFacts makeUp, Presence there) {
        return new ca.footing.attendance.CoveredElsewhere.Cover(
                        makeUp.registration(), makeUp.missed(), makeUp.covering(), makeUp.blockMinutes())
                .counted(there.minutesPresent(), there.minutesHeld());
    }
}
