package ca.footing.cohort;

import java.time.ZoneId;
import java.util.List;

/** The sessions of a cohort as they change: everyone who booked one keeps a seat in it. */
final class Timetable {
    private Timetable() {}

    /** Whoever booked the whole series, or its module by itself, has a seat in a session that is added. */
    static SessionId add(List<PlannedSession> sessions, SessionDraft draft, ZoneId zone, int whole) {
        var session = new PlannedSession(draft, zone);
        sessions.add(session);
        session.seat(booked(session, sessions, whole));
        return session.id();
    }

    /** @throws ModuleIsBooked when it is the last session of a module that people booked by itself; SessionHasGuests */
    static void change(
            PlannedSession session, List<PlannedSession> sessions, SessionDraft draft, ZoneId zone, int whole) {
        if (!java.util.Objects.equals(session.module(), draft.module())) {
            requireAnother(session, sessions, whole);
            session.revise(draft, zone);
            session.seat(booked(session, sessions, whole));
        } else {
            session.revise(draft, zone);
        }
    }

    /** @throws ModuleIsBooked when it is the last session of a module that people booked by itself; SessionHasGuests */
    static void drop(PlannedSession session, List<PlannedSession> sessions, int whole) {
        requireAnother(session, sessions, whole);
        sessions.remove(session);
    }

    /**
     * Gives each session its seats, and answers how many a whole place finds taken: the cohort's, less those free in the
     * fullest session.
     *
     * @throws SessionTooSmall when a session cannot hold all who booked it
     */
    static int fit(List<PlannedSession> sessions, int capacity, int whole) {
        sessions.forEach(session -> session.fit(capacity));
        return sessions.stream()
                .mapToInt(session -> capacity - session.seatsFree())
                .reduce(whole, Math::max);
    }

    private static int booked(PlannedSession session, List<PlannedSession> sessions, int whole) {
        return sessions.stream()
                .filter(other -> other != session && teachTheSame(other, session))
                .mapToInt(PlannedSession::seatsBooked)
                .reduce(whole, Math::max);
    }

    private static void requireAnother(PlannedSession session, List<PlannedSession> sessions, int whole) {
        if (session.hasGuests()) {
            throw new SessionHasGuests();
        }
        if (session.seatsBooked() > whole
                && sessions.stream().noneMatch(other -> other != session && teachTheSame(other, session))) {
            throw new ModuleIsBooked();
        }
    }

    private static boolean teachTheSame(PlannedSession one, PlannedSession other) {
        return one.module() != null && one.module().equals(other.module());
    }
}
