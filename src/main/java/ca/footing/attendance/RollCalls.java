package ca.footing.attendance;

import ca.footing.account.CurrentAccount;
import ca.footing.account.PersonName;
import ca.footing.account.Profiles;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.RecordNotFound;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Calls the roll of one session: reads the list and writes what a facilitator says of people on it. */
@Component
class RollCalls {
    private final AttendanceRecordRepository records;
    private final PresenceBook book;
    private final MakingUp makingUp;
    private final Cohorts cohorts;
    private final Registrations registrations;
    private final Profiles profiles;
    private final CurrentAccount current;
    private final Clock clock;

    RollCalls(
            AttendanceRecordRepository records,
            PresenceBook book,
            MakingUp makingUp,
            Cohorts cohorts,
            Registrations registrations,
            Profiles profiles,
            CurrentAccount current,
            Clock clock) {
        this.records = records;
        this.book = book;
        this.makingUp = makingUp;
        this.cohorts = cohorts;
        this.registrations = registrations;
        this.profiles = profiles;
        this.current = current;
        this.clock = clock;
    }

    RollCall read(SessionId id) {
        var session = cohorts.session(id);
        var cohort = cohorts.asFacilitator(session.cohort());
        var participants = booked(session);
        var names =
                profiles.names(participants.stream().map(Participant::account).toList());
        var page = book.read(List.of(session));
        var hours = new RollCallHours(session);
        return new RollCall(
                session,
                cohort.summary().name(),
                TeachingTime.of(session).held(),
                hours.areOpen(clock.instant()),
                hours.asksForReason(clock.instant()),
                participants.stream()
                        .map(person ->
                                person(session, page, person, Objects.requireNonNull(names.get(person.account()))))
                        .sorted(Comparator.comparing(
                                person -> person.name().preferredName(), Collator.getInstance()::compare))
                        .toList());
    }

    void write(SessionId id, Collection<RegistrationId> people, Mark mark, String reason) {
        var session = cohorts.session(id);
        var cohort = cohorts.asFacilitator(session.cohort());
        var known = booked(session).stream().map(Participant::registration).toList();
        if (!known.containsAll(people)) {
            throw new RecordNotFound();
        }
        var page = book.read(List.of(session));
        refuseOutOfHours(session, people, page, reason);
        var author = author(cohort, reason);
        var kind = Marks.kind(mark);
        var intervals = Marks.intervals(mark, session.time());
        try {
            people.forEach(person -> records.saveAndFlush(new AttendanceRecord(
                    new AttendanceRecord.Place(id, person), page.revision(id, person) + 1, kind, intervals, author)));
        } catch (DataIntegrityViolationException _) {
            throw new MarkedMeanwhile();
        }
    }

    /** Who is expected: those who booked it, then its guests, whose places are in other cohorts. */
    private List<Participant> booked(CohortSession session) {
        var own = registrations.participants(session.cohort()).stream()
                .filter(person -> person.booking().includes(session));
        var guests = makingUp.guests(session.id()).stream()
                .map(guest -> new Participant(guest.registration(), guest.account(), guest.home(), Booking.WHOLE));
        return Stream.concat(own, guests).toList();
    }

    private void refuseOutOfHours(
            CohortSession session, Collection<RegistrationId> people, PresenceBook.Page page, String reason) {
        var hours = new RollCallHours(session);
        if (!hours.areOpen(clock.instant())) {
            throw new SessionAhead();
        }
        var correction = people.stream().anyMatch(person -> page.isRecorded(session.id(), person));
        if (correction && reason.isBlank() && hours.asksForReason(clock.instant())) {
            throw new ReasonNeeded();
        }
    }

    private AttendanceRecord.Author author(CohortDetails cohort, String reason) {
        var account = current.require();
        var facilitates = cohort.facilitators().stream()
                .anyMatch(facilitator -> facilitator.account().equals(account));
        var words = reason.strip();
        return new AttendanceRecord.Author(
                account,
                facilitates ? Source.ROLL_CALL : Source.OFFICE,
                clock.instant(),
                words.substring(0, Math.min(words.length(), AttendanceRecord.REASON_LENGTH)));
    }

    private static RollCall.Person person(
            CohortSession session, PresenceBook.Page page, Participant person, PersonName name) {
        var registration = person.registration();
        var attended = page.attended(session, registration);
        var spans = attended.spans();
        var row = page.row(session.id(), registration);
        var zone = session.time().zone();
        return new RollCall.Person(
                registration,
                name,
                standing(attended),
                attended.minutesPresent(),
                spans.isEmpty() ? null : wallTime(spans.getFirst().from(), zone),
                spans.isEmpty() ? null : wallTime(spans.getLast().to(), zone),
                row == null ? null : row.recordedAt(),
                !person.cohort().equals(session.cohort()));
    }

    private static LocalTime wallTime(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalTime();
    }

    private static RollCall.Standing standing(Attended attended) {
        if (!attended.recorded()) {
            return RollCall.Standing.UNMARKED;
        }
        if (attended.spans().isEmpty()) {
            return RollCall.Standing.ABSENT;
        }
        return Presence.of(attended).isFull() ? RollCall.Standing.PRESENT : RollCall.Standing.PARTLY;
    }
}
