package ca.footing.attendance;

import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.ForFacilitators;
import ca.footing.shared.Internal;
import ca.footing.shared.RecordNotFound;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attendance of live sessions: read by other modules, recorded by the facilitators of a cohort. */
@Service
@Transactional
public class Attendance {
    private final PresenceBook book;
    private final RollCalls rollCalls;
    private final MakingUp makingUp;
    private final RecordHistory history;
    private final Cohorts cohorts;
    private final Registrations registrations;

    Attendance(
            PresenceBook book,
            RollCalls rollCalls,
            MakingUp makingUp,
            RecordHistory history,
            Cohorts cohorts,
            Registrations registrations) {
        this.book = book;
        this.rollCalls = rollCalls;
        this.makingUp = makingUp;
        this.history = history;
        this.cohorts = cohorts;
        this.registrations = registrations;
    }

    /**
     * What is recorded of one place, by session, with what was made up elsewhere; every session of the cohort is present
     * in the map.
     */
    @Internal
    @Transactional(readOnly = true)
    public Map<SessionId, Presence> of(RegistrationId registration, CohortId cohort) {
        var own = book.read(cohorts.sessions(cohort)).of(registration);
        return makingUp.read(List.of(registration)).to(own, registration);
    }

    /** What is recorded of one place at sessions wherever they are, its own or those where it is a guest. */
    @Internal
    @Transactional(readOnly = true)
    public Map<SessionId, Presence> at(Collection<SessionId> sessions, RegistrationId registration) {
        return book.read(cohorts.sessions(sessions)).of(registration);
    }

    /**
     * What is recorded in a cohort, in one statement per table; every confirmed place and every session that it is for
     * is present in the map.
     */
    @Internal
    @Transactional(readOnly = true)
    public Map<RegistrationId, Map<SessionId, Presence>> of(CohortId cohort) {
        return of(cohorts.sessions(cohort), registrations.participants(cohort));
    }

    /** As above, of the cohort's sessions and places as the caller has read them. */
    @Internal
    @Transactional(readOnly = true)
    public Map<RegistrationId, Map<SessionId, Presence>> of(
            List<CohortSession> sessions, List<Participant> participants) {
        var places = participants.stream().map(Participant::registration).toList();
        var covers = makingUp.covers(places);
        return recorded(sessions, participants, covers, makingUp.sessions(covers))
                .presence();
    }

    /** As above in one statement, when the caller has also read which seats elsewhere are booked, and their sessions. */
    @Internal
    @Transactional(readOnly = true)
    public Recorded recorded(
            List<CohortSession> sessions,
            List<Participant> participants,
            List<CoveredElsewhere.Cover> covers,
            List<CohortSession> elsewhere) {
        var page =
                book.read(Stream.concat(sessions.stream(), elsewhere.stream()).toList());
        var seats = MakingUp.seats(covers, elsewhere, page);
        var credits = MakingUp.credits(seats, page);
        var all = new LinkedHashMap<RegistrationId, Map<SessionId, Presence>>();
        participants.forEach(person -> all.put(
                person.registration(),
                credits.to(page.of(person.registration(), person.booking().of(sessions)), person.registration())));
        return new Recorded(all, seats);
    }

    /** One place at each session of the cohort that it is for, in the order of the sessions. */
    @Internal
    @Transactional(readOnly = true)
    public List<Attended> attended(RegistrationId registration, CohortId cohort) {
        var sessions = registrations
                .confirmed(registration)
                .map(person -> person.booking().of(cohorts.sessions(cohort)))
                .orElse(List.of());
        return makingUp.read(List.of(registration))
                .to(book.read(sessions).attended(registration, sessions), registration);
    }

    /** As above for every confirmed place of a cohort, in one statement per table. */
    @Internal
    @Transactional(readOnly = true)
    public Map<RegistrationId, List<Attended>> attended(CohortId cohort) {
        var sessions = cohorts.sessions(cohort);
        var page = book.read(sessions);
        var all = new LinkedHashMap<RegistrationId, List<Attended>>();
        var participants = registrations.participants(cohort);
        var elsewhere = makingUp.read(
                participants.stream().map(Participant::registration).toList());
        participants.forEach(person -> all.put(
                person.registration(),
                elsewhere.to(
                        page.attended(person.registration(), person.booking().of(sessions)), person.registration())));
        return all;
    }

    /** @throws RecordNotFound unless the caller facilitates the session's cohort or is of the office */
    @ForFacilitators
    @Transactional(readOnly = true)
    public RollCall rollCall(SessionId session) {
        return rollCalls.read(session);
    }

    /**
     * Records one person, or corrects what was recorded; the earlier record stays.
     *
     * @throws RecordNotFound unless it is a confirmed place in a cohort that the caller facilitates
     * @throws SessionAhead earlier than 30 minutes before the session
     * @throws OutsideSession when the times do not lie within it
     * @throws ReasonNeeded when something is recorded already and the session ended more than 24 hours ago, or the roll
     *     is settled
     * @throws SessionSettled when the roll is settled, unless the caller is of the office
     */
    @ForFacilitators
    public void mark(SessionId session, RegistrationId registration, Mark mark) {
        correct(session, registration, mark, "");
    }

    /** As {@link #mark}, with the reason (cut at 500 characters) that a late correction needs. */
    @ForFacilitators
    public void correct(SessionId session, RegistrationId registration, Mark mark, String reason) {
        rollCalls.write(session, List.of(registration), mark, reason);
    }

    /** Records everyone who is not marked yet as present for the whole session. @return who that was */
    @ForFacilitators
    public List<RegistrationId> markAllPresent(SessionId session) {
        var unmarked = rollCalls.read(session).people().stream()
                .filter(person -> person.standing() == RollCall.Standing.UNMARKED)
                .map(RollCall.Person::registration)
                .toList();
        rollCalls.write(session, unmarked, new Mark.WholeSession(), "");
        return unmarked;
    }

    /**
     * Settles the roll: from then on the office corrects it, or an appeal. It settles by itself 14 days after the end.
     *
     * @throws RecordNotFound unless the caller facilitates the session's cohort or is of the office
     * @throws SessionNotOver before its end
     * @throws PeopleUnmarked while somebody is not marked
     */
    @ForFacilitators
    public void settle(SessionId session) {
        rollCalls.settle(session);
    }

    /** All that was recorded of one person, newest first. @throws RecordNotFound as {@link #rollCall} */
    @ForFacilitators
    @Transactional(readOnly = true)
    public List<RecordEntry> history(SessionId session, RegistrationId registration) {
        cohorts.asFacilitator(cohorts.session(session).cohort());
        return history.of(registration).getOrDefault(session, List.of());
    }

    /** Takes back what {@link #markAllPresent} has just recorded. */
    @ForFacilitators
    public void unmark(SessionId session, Collection<RegistrationId> people) {
        rollCalls.write(session, people, new Mark.Unmarked(), "");
    }
}
