package ca.footing.attendance;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortSession;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Internal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attendance that a machine reports. It counts as long as no person has said anything of the same place. */
@Service
@Transactional
public class ReportedAttendance {
    private final AttendanceRecordRepository records;
    private final PresenceBook book;
    private final Expected expected;
    private final Settlements settlements;
    private final Clock clock;

    ReportedAttendance(
            AttendanceRecordRepository records,
            PresenceBook book,
            Expected expected,
            Settlements settlements,
            Clock clock) {
        this.records = records;
        this.book = book;
        this.expected = expected;
        this.settlements = settlements;
        this.clock = clock;
    }

    /** How many people are expected at a session, guests among them. */
    @Internal
    @Transactional(readOnly = true)
    public int expected(CohortSession session) {
        return expected.at(session).size();
    }

    /** The place with which an account is expected at a session, its own or a guest's. */
    @Internal
    @Transactional(readOnly = true)
    public Optional<RegistrationId> place(CohortSession session, AccountId account) {
        return expected.at(session).stream()
                .filter(person -> person.account().equals(account))
                .map(Participant::registration)
                .findFirst();
    }

    /**
     * Records what a phone says; the same again does nothing.
     *
     * @param spans when the person was there, within the session
     * @return whether it counts: not when a person recorded something, nor when the roll is settled
     * @throws MarkedMeanwhile when somebody else records the same place in the same moment
     */
    @Internal
    public boolean phone(CohortSession session, RegistrationId registration, List<Span> spans, AccountId owner) {
        var page = book.read(List.of(session));
        var row = page.row(session.id(), registration);
        if (settlements.of(session).settled()
                || row != null && row.counts() && row.source().isPerson()) {
            return false;
        }
        var intervals =
                spans.stream().map(span -> new Interval(span.from(), span.to())).toList();
        if (row != null
                && row.counts()
                && page.intervals(session.id(), registration).equals(intervals)) {
            return true;
        }
        var author = new AttendanceRecord.Author(owner, Source.PHONE, clock.instant(), "");
        try {
            records.saveAndFlush(new AttendanceRecord(
                    new AttendanceRecord.Place(session.id(), registration),
                    row == null ? 1 : row.revision() + 1,
                    RecordKind.PRESENT,
                    intervals,
                    author));
        } catch (DataIntegrityViolationException _) {
            throw new MarkedMeanwhile();
        }
        return true;
    }
}
