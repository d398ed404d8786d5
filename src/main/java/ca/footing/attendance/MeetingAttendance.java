package ca.footing.attendance;

import ca.footing.account.CurrentAccount;
import ca.footing.account.Role;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Internal;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attendance as the report of an online meeting has it. It never overrules what a person or a phone in the room said, and
 * the same report again changes nothing.
 */
@Service
@Internal
@Transactional
public class MeetingAttendance {
    private final AttendanceRecordRepository records;
    private final PresenceBook book;
    private final Expected expected;
    private final Settlements settlements;
    private final Cohorts cohorts;
    private final CurrentAccount current;
    private final Clock clock;

    MeetingAttendance(
            AttendanceRecordRepository records,
            PresenceBook book,
            Expected expected,
            Settlements settlements,
            Cohorts cohorts,
            CurrentAccount current,
            Clock clock) {
        this.records = records;
        this.book = book;
        this.expected = expected;
        this.settlements = settlements;
        this.cohorts = cohorts;
        this.current = current;
        this.clock = clock;
    }

    /** Who is expected at the session, guests among them. @throws RecordNotFound unless the caller may call its roll */
    @Transactional(readOnly = true)
    public List<Participant> expected(SessionId session) {
        return expected.at(mine(session));
    }

    /**
     * What {@link #record} would do.
     *
     * @throws RecordNotFound when somebody is not expected there, or the caller may not call its roll
     * @throws SessionAhead earlier than 30 minutes before the session
     * @throws SessionSettled when the roll is settled, unless by the office
     */
    @Transactional(readOnly = true)
    public List<ReportEffect> effects(SessionId id, Map<RegistrationId, List<Span>> reported) {
        var session = open(id, reported);
        var page = book.read(List.of(session));
        return reported.entrySet().stream()
                .map(entry -> effect(session, page, entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * Records what is new. It refuses what {@link #effects} refuses.
     *
     * @param why what the record says where it came from
     * @throws MarkedMeanwhile when somebody else records the same place in the same moment
     */
    public List<ReportEffect> record(SessionId id, Map<RegistrationId, List<Span>> reported, String why) {
        var session = open(id, reported);
        var page = book.read(List.of(session));
        var effects = reported.entrySet().stream()
                .map(entry -> effect(session, page, entry.getKey(), entry.getValue()))
                .toList();
        var author =
                new AttendanceRecord.Author(current.require(), Source.MEETING, clock.instant(), RollCalls.cut(why));
        try {
            effects.stream().filter(ReportEffect::writes).forEach(effect -> {
                var place = effect.registration();
                var spans = TeachingTime.of(session).spans(intervals(reported.get(place)));
                records.saveAndFlush(new AttendanceRecord(
                        new AttendanceRecord.Place(id, place),
                        page.revision(id, place) + 1,
                        spans.isEmpty() ? RecordKind.ABSENT : RecordKind.PRESENT,
                        spans.stream()
                                .map(span -> new Interval(span.from(), span.to()))
                                .toList(),
                        author));
            });
        } catch (DataIntegrityViolationException _) {
            throw new MarkedMeanwhile();
        }
        return effects;
    }

    private ReportEffect effect(
            CohortSession session, PresenceBook.Page page, RegistrationId place, List<Span> reported) {
        var teaching = TeachingTime.of(session);
        var before = page.attended(session, place);
        var spans = teaching.spans(intervals(reported));
        return new ReportEffect(
                place,
                kind(page.row(session.id(), place), before, spans),
                before.recorded() ? before.minutesPresent() : 0,
                teaching.present(spans),
                teaching.held());
    }

    private static ReportEffect.Kind kind(@Nullable RecordedRow row, Attended before, List<Span> spans) {
        if (row == null || !row.counts()) {
            return ReportEffect.Kind.NEW;
        }
        if (row.source() != Source.MEETING) {
            return ReportEffect.Kind.KEPT;
        }
        return before.spans().equals(spans) ? ReportEffect.Kind.SAME : ReportEffect.Kind.CHANGED;
    }

    private CohortSession open(SessionId id, Map<RegistrationId, List<Span>> reported) {
        var session = mine(id);
        var known = expected.at(session).stream().map(Participant::registration).toList();
        if (!known.containsAll(reported.keySet())) {
            throw new RecordNotFound();
        }
        if (!new RollCallHours(session).areOpen(clock.instant())) {
            throw new SessionAhead();
        }
        if (settlements.of(session).settled() && !current.has(Role.REGISTRAR) && !current.has(Role.OWNER)) {
            throw new SessionSettled();
        }
        return session;
    }

    private CohortSession mine(SessionId id) {
        var session = cohorts.session(id);
        cohorts.asFacilitator(session.cohort());
        return session;
    }

    private static List<Interval> intervals(@Nullable List<Span> spans) {
        return spans == null
                ? List.of()
                : spans.stream()
                        .map(span -> new Interval(span.from(), span.to()))
                        .toList();
    }
}
