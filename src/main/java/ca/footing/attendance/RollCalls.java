package ca.footing.attendance;

import ca.footing.account.CurrentAccount;
import ca.footing.account.PersonName;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
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
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Calls the roll of one session: reads the list and writes what a facilitator says of people on it. */
@Component
class RollCalls {
    private final AttendanceRecordRepository records;
    private final PresenceBook book;
    private final Expected expected;
    private final Settlements settlements;
    private final RollRemarks remarks;
    private final Cohorts cohorts;
    private final Profiles profiles;
    private final CurrentAccount current;
    private final Clock clock;

    RollCalls(
            AttendanceRecordRepository records,
            PresenceBook book,
            Expected expected,
            Settlements settlements,
            RollRemarks remarks,
            Cohorts cohorts,
            Profiles profiles,
            CurrentAccount current,
            Clock clock) {
        this.records = records;
        this.book = book;
        this.expected = expected;
        this.settlements = settlements;
        this.remarks = remarks;
        this.cohorts = cohorts;
        this.profiles = profiles;
        this.current = current;
        this.clock = clock;
    }

    RollCall read(SessionId id) {
        var session = cohorts.session(id);
        var cohort = cohorts.asFacilitator(session.cohort());
        var participants = expected.at(session);
        var settlement = settlements.of(session);
        var said = remarks.at(session);
        var names =
                profiles.names(participants.stream().map(Participant::account).toList());
        var page = book.read(List.of(session));
        var hours = new RollCallHours(session);
        return new RollCall(
                session,
                cohort.summary().name(),
                TeachingTime.of(session).held(),
                hours.areOpen(clock.instant()) && (!settlement.settled() || isOffice()),
                hours.asksForReason(clock.instant()),
                settlement,
                participants.stream()
                        .map(person -> person(
                                session, page, person, Objects.requireNonNull(names.get(person.account())), said))
                        .sorted(Comparator.comparing(
                                person -> person.name().preferredName(), Collator.getInstance()::compare))
                        .toList());
    }

    void write(SessionId id, Collection<RegistrationId> people, Mark mark, String reason) {
        var session = cohorts.session(id);
        var cohort = cohorts.asFacilitator(session.cohort());
        var page = book.read(List.of(session));
        refuseOutOfHours(session, people, page, reason);
        record(session, people, page, mark, author(cohort, reason));
    }

    /** As {@link #write}, because the person appealed: the roll may be settled, and the appeal is the reason. */
    void answer(SessionId id, RegistrationId person, Mark mark, String words) {
        var session = cohorts.session(id);
        var cohort = cohorts.asFacilitator(session.cohort());
        record(session, List.of(person), book.read(List.of(session)), mark, author(cohort, words));
    }

    void settle(SessionId id) {
        var rollCall = read(id);
        settlements.settle(rollCall.session(), rollCall.unmarked());
    }

    private void record(
            CohortSession session,
            Collection<RegistrationId> people,
            PresenceBook.Page page,
            Mark mark,
            AttendanceRecord.Author author) {
        var id = session.id();
        var known = expected.at(session).stream().map(Participant::registration).toList();
        if (!known.containsAll(people)) {
            throw new RecordNotFound();
        }
        var kind = Marks.kind(mark);
        var intervals = Marks.intervals(mark, session.time());
        try {
            people.forEach(person -> records.saveAndFlush(new AttendanceRecord(
                    new AttendanceRecord.Place(id, person), page.revision(id, person) + 1, kind, intervals, author)));
        } catch (DataIntegrityViolationException _) {
            throw new MarkedMeanwhile();
        }
    }

    private void refuseOutOfHours(
            CohortSession session, Collection<RegistrationId> people, PresenceBook.Page page, String reason) {
        var hours = new RollCallHours(session);
        if (!hours.areOpen(clock.instant())) {
            throw new SessionAhead();
        }
        var settled = settlements.of(session).settled();
        if (settled && !isOffice()) {
            throw new SessionSettled();
        }
        var correction = people.stream().anyMatch(person -> page.isRecorded(session.id(), person));
        if (reason.isBlank() && (settled || correction && hours.asksForReason(clock.instant()))) {
            throw new ReasonNeeded();
        }
    }

    private boolean isOffice() {
        return current.has(Role.REGISTRAR) || current.has(Role.OWNER);
    }

    private AttendanceRecord.Author author(CohortDetails cohort, String reason) {
        var account = current.require();
        var facilitates = cohort.facilitators().stream()
                .anyMatch(facilitator -> facilitator.account().equals(account));
        return new AttendanceRecord.Author(
                account, facilitates ? Source.ROLL_CALL : Source.OFFICE, clock.instant(), cut(reason));
    }

    /** As much of it as is kept. */
    static String cut(String words) {
        var plain = words.strip();
        return plain.substring(0, Math.min(plain.length(), AttendanceRecord.REASON_LENGTH));
    }

    private static RollCall.Person person(
            CohortSession session, PresenceBook.Page page, Participant person, PersonName name, RollRemarks.Said said) {
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
                !person.cohort().equals(session.cohort()),
                said.of(registration, row));
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
