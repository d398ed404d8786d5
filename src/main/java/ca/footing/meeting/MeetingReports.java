package ca.footing.meeting;

import ca.footing.account.CurrentAccount;
import ca.footing.attendance.MeetingAttendance;
import ca.footing.attendance.ReportEffect;
import ca.footing.attendance.Span;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Digests;
import ca.footing.shared.ForFacilitators;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over who was in an online meeting. Nothing is written until somebody has seen what would be. */
@Service
@Transactional
@ForFacilitators
public class MeetingReports {
    private final MeetingAttendance attendance;
    private final ExpectedPeople people;
    private final Aliases aliases;
    private final ImportedReports imported;
    private final Cohorts cohorts;
    private final CurrentAccount current;

    MeetingReports(
            MeetingAttendance attendance,
            ExpectedPeople people,
            Aliases aliases,
            ImportedReports imported,
            Cohorts cohorts,
            CurrentAccount current) {
        this.attendance = attendance;
        this.people = people;
        this.aliases = aliases;
        this.imported = imported;
        this.cohorts = cohorts;
        this.current = current;
    }

    /**
     * Reads a report and proposes who is who.
     *
     * @throws ca.footing.shared.RecordNotFound unless the caller may call the session's roll
     * @throws ReportUnreadable, ReportWithoutTimes, ReportTooLarge
     */
    @Transactional(readOnly = true)
    public MeetingReport read(SessionId id, ReportUpload upload) {
        var session = cohorts.session(id);
        var cohort = cohorts.asFacilitator(session.cohort());
        var time = session.time();
        var report = MeetingReportReader.read(upload.content(), time.start().toLocalDate());
        var expected = people.of(attendance.expected(id));
        var matcher = new Matcher(
                expected,
                people.teaching(cohort),
                aliases.of(expected.stream().map(Person::account).toList()));
        var zone = report.utc() ? ZoneOffset.UTC : upload.zone();
        var lines = report.people().stream()
                .map(attendee -> line(attendee, zone, time.startsAt(), time.endsAt(), matcher))
                .toList();
        return new MeetingReport(
                session,
                cohort.summary().name(),
                report.system(),
                lines,
                expected,
                (int) lines.stream().filter(line -> line.minutes() == 0).count(),
                imported.at(id, digest(upload)).orElse(null));
    }

    /**
     * What writing would do, for the people chosen by the key of their line; whoever is not in the map is nobody of the
     * list. Two lines of one person are joined.
     *
     * @throws ca.footing.attendance.SessionAhead, ca.footing.attendance.SessionSettled
     */
    @Transactional(readOnly = true)
    public List<ReportEffect> preview(MeetingReport report, Map<String, RegistrationId> chosen) {
        return attendance.effects(report.session().id(), spans(report, chosen));
    }

    /**
     * Records it, and remembers under what each of these people appeared. The file is read again, so that what is written
     * is what stands in it. It refuses what {@link #read} and {@link #preview} refuse.
     */
    public List<ReportEffect> write(SessionId id, ReportUpload upload, Map<String, RegistrationId> chosen) {
        var report = read(id, upload);
        var effects = attendance.record(id, spans(report, chosen), upload.shortName());
        remember(report, chosen);
        imported.note(id, digest(upload), report.system(), upload.shortName());
        return effects;
    }

    private void remember(MeetingReport report, Map<String, RegistrationId> chosen) {
        var all = report.people().stream().map(Person::account).toList();
        for (var line : report.lines()) {
            var keys = Matcher.keys(line.name(), line.email()).toList();
            var who = report.people().stream()
                    .filter(person -> person.registration().equals(chosen.get(line.key())))
                    .findFirst();
            keys.forEach(key -> who.ifPresentOrElse(
                    person -> aliases.confirm(key, person.account(), all, current.require()),
                    () -> aliases.forget(key, all)));
        }
    }

    private static Map<RegistrationId, List<Span>> spans(MeetingReport report, Map<String, RegistrationId> chosen) {
        var spans = new LinkedHashMap<RegistrationId, List<Span>>();
        report.lines().forEach(line -> {
            var person = chosen.get(line.key());
            if (person != null) {
                spans.computeIfAbsent(person, _ -> new ArrayList<>()).addAll(line.spans());
            }
        });
        return spans;
    }

    private static MeetingReport.Line line(
            Report.Attendee attendee, ZoneId zone, Instant starts, Instant ends, Matcher matcher) {
        var spans = attendee.stays().stream().map(stay -> stay.in(zone)).toList();
        var within = spans.stream()
                .filter(span -> span.from().isBefore(ends) && span.to().isAfter(starts))
                .map(span -> Duration.between(
                        span.from().isBefore(starts) ? starts : span.from(),
                        span.to().isAfter(ends) ? ends : span.to()))
                .reduce(Duration.ZERO, Duration::plus);
        return new MeetingReport.Line(
                attendee.key(),
                attendee.name(),
                attendee.email(),
                spans,
                (int) Math.min(
                        within.toMinutes(), Duration.between(starts, ends).toMinutes()),
                attendee.approximate(),
                matcher.match(attendee));
    }

    private static byte[] digest(ReportUpload upload) {
        return Digests.sha256(upload.content());
    }
}
