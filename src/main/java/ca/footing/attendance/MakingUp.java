package ca.footing.attendance;

import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Adds to what was recorded of places at their own sessions the minutes that they made up elsewhere: one statement when
 * nobody makes anything up, else three, whatever the number of people. Each minute elsewhere counts for one session.
 */
@Component
class MakingUp {
    private final ObjectProvider<CoveredElsewhere> elsewhere;
    private final PresenceBook book;
    private final Cohorts cohorts;

    MakingUp(ObjectProvider<CoveredElsewhere> elsewhere, PresenceBook book, Cohorts cohorts) {
        this.elsewhere = elsewhere;
        this.book = book;
        this.cohorts = cohorts;
    }

    /** What was made up elsewhere for these places, to be added with {@link Credits#to}. */
    Credits read(Collection<RegistrationId> places) {
        var covers = covers(places);
        var sessions = sessions(covers);
        var page = book.read(sessions);
        return credits(seats(covers, sessions, page), page);
    }

    List<CoveredElsewhere.Cover> covers(Collection<RegistrationId> places) {
        return places.isEmpty()
                ? List.of()
                : elsewhere.stream()
                        .flatMap(planner -> planner.covers(places).stream())
                        .toList();
    }

    /** The sessions in which these seats are. */
    List<CohortSession> sessions(List<CoveredElsewhere.Cover> covers) {
        return cohorts.sessions(
                covers.stream().map(CoveredElsewhere.Cover::covering).distinct().toList());
    }

    /** The earliest first; the page must hold their sessions. */
    static List<CoveringSeat> seats(
            List<CoveredElsewhere.Cover> covers, List<CohortSession> sessions, PresenceBook.Page page) {
        return sessions.stream()
                .sorted(Comparator.comparing(session -> session.time().startsAt()))
                .flatMap(session -> covers.stream()
                        .filter(cover -> cover.covering().equals(session.id()))
                        .map(cover ->
                                new CoveringSeat(cover, session, page.isRecorded(session.id(), cover.registration()))))
                .toList();
    }

    static Credits credits(List<CoveringSeat> seats, PresenceBook.Page page) {
        return new Credits(seats.stream().map(seat -> credit(seat, page)).toList());
    }

    /** The people of other cohorts who are expected at a session. */
    List<CoveredElsewhere.Guest> guests(SessionId session) {
        return elsewhere.stream()
                .flatMap(planner -> planner.guests(session).stream())
                .toList();
    }

    private static Credit credit(CoveringSeat seat, PresenceBook.Page page) {
        var there = page.attended(seat.session(), seat.cover().registration());
        return new Credit(seat.cover(), seat.cover().counted(there.minutesPresent(), there.minutesHeld()));
    }

    /** @param minutes what counts of the time there */
    private record Credit(CoveredElsewhere.Cover cover, int minutes) {}

    /** What was made up, the earliest first. */
    record Credits(List<Credit> all) {
        /** Of one place, session by session. */
        List<Attended> to(List<Attended> own, RegistrationId registration) {
            var counted = new LinkedHashMap<SessionId, Presence>();
            own.forEach(each -> counted.put(each.session(), Presence.of(each)));
            var with = to(counted, registration);
            return own.stream()
                    .map(each -> each.with(Objects.requireNonNull(with.get(each.session()))))
                    .toList();
        }

        /** Of one place, by session. */
        Map<SessionId, Presence> to(Map<SessionId, Presence> own, RegistrationId registration) {
            if (all.isEmpty()) {
                return own;
            }
            var result = new LinkedHashMap<>(own);
            all.stream()
                    .filter(credit -> credit.cover().registration().equals(registration))
                    .forEach(credit -> result.computeIfPresent(
                            credit.cover().missed(),
                            (_, presence) -> presence.plus(credit.cover().covering(), credit.minutes())));
            return result;
        }
    }
}
