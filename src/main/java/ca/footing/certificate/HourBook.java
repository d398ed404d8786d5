package ca.footing.certificate;

import ca.footing.attendance.Attendance;
import ca.footing.attendance.Attended;
import ca.footing.attendance.Presence;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what attendance knows of a place, session by session, as the rules of the bodies need it. */
@Component
class HourBook {
    private final Attendance attendance;
    private final Cohorts cohorts;

    HourBook(Attendance attendance, Cohorts cohorts) {
        this.attendance = attendance;
        this.cohorts = cohorts;
    }

    /** The sessions that the place is for, in their order. */
    List<SessionMinutes> of(Participant place) {
        var present = attendance.of(place.registration(), place.cohort());
        var attended = attendance.attended(place.registration(), place.cohort()).stream()
                .collect(Collectors.toMap(Attended::session, Function.identity()));
        var days = new HashMap<SessionId, LocalDate>();
        return place.booking().of(cohorts.sessions(place.cohort())).stream()
                .map(session -> minutes(session, present.get(session.id()), attended.get(session.id()), days))
                .toList();
    }

    /** Of many places of one cohort at once. */
    Map<RegistrationId, List<SessionMinutes>> of(CohortId cohort, List<Participant> places) {
        var present = attendance.of(cohort);
        var attended = attendance.attended(cohort);
        var sessions = cohorts.sessions(cohort);
        var days = new HashMap<SessionId, LocalDate>();
        return places.stream().collect(Collectors.toMap(Participant::registration, place -> {
            var mine = present.getOrDefault(place.registration(), Map.of());
            var spans = attended.getOrDefault(place.registration(), List.of()).stream()
                    .collect(Collectors.toMap(Attended::session, Function.identity()));
            return place.booking().of(sessions).stream()
                    .map(session -> minutes(session, mine.get(session.id()), spans.get(session.id()), days))
                    .toList();
        }));
    }

    private SessionMinutes minutes(
            CohortSession session,
            @Nullable Presence presence,
            @Nullable Attended attended,
            Map<SessionId, LocalDate> days) {
        var recorded = presence != null && presence.recorded();
        return new SessionMinutes(
                session.id(),
                session.title(),
                session.time().start().toLocalDate(),
                session.module(),
                recorded,
                session.minutes(),
                presence == null || !recorded ? 0 : presence.minutesPresent(),
                presence == null ? 0 : presence.minutesMadeUp(),
                presence == null ? null : madeUpOn(presence, days),
                attended == null ? 0 : attended.lateMinutes(),
                attended == null ? 0 : attended.leftEarlyMinutes(),
                attended == null ? 0 : attended.longestGapMinutes());
    }

    /** The last day; the few sessions that cover others are read once each. */
    private @Nullable LocalDate madeUpOn(Presence presence, Map<SessionId, LocalDate> days) {
        return presence.madeUp().stream()
                .map(made -> days.computeIfAbsent(
                        made.covering(),
                        covering -> cohorts.session(covering).time().start().toLocalDate()))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
