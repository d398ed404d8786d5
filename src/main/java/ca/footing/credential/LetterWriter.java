package ca.footing.credential;

import ca.footing.attendance.Attendance;
import ca.footing.attendance.Attended;
import ca.footing.certificate.CertificateData.Minutes;
import ca.footing.certificate.PaperKind;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.credential.Paper.Fact;
import ca.footing.credential.Paper.Table;
import ca.footing.credential.PaperContent.Draft;
import ca.footing.registration.Participant;
import ca.footing.shared.Formats;
import ca.footing.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Writes letters on the attendance so far, whole or partial. A letter says first that it is no certificate (CCCEP guideline
 * F: only accredited completion may be called one; IITAP: partial attendance is an audit record).
 */
@Component
class LetterWriter {
    private final Attendance attendance;
    private final Cohorts cohorts;
    private final PaperHead head;
    private final Texts texts;

    LetterWriter(Attendance attendance, Cohorts cohorts, PaperHead head, Texts texts) {
        this.attendance = attendance;
        this.cohorts = cohorts;
        this.head = head;
        this.texts = texts;
    }

    /** @throws NothingAttended while no minute is recorded */
    Draft letter(Participant place, Locale locale) {
        var sessions = cohorts.sessions(place.cohort()).stream()
                .collect(Collectors.toMap(CohortSession::id, Function.identity()));
        var attended = attendance.attended(place.registration(), place.cohort()).stream()
                .filter(Attended::recorded)
                .toList();
        var present = attended.stream().mapToInt(Attended::minutesPresent).sum();
        if (present == 0) {
            throw new NothingAttended();
        }
        var facts = head.place(place, locale);
        facts.add(new Fact(texts.get(locale, "credential.paper.present"), Formats.minutes(present)));
        facts.add(new Fact(
                texts.get(locale, "credential.paper.held"),
                Formats.minutes(
                        attended.stream().mapToInt(Attended::minutesHeld).sum())));
        var paper = new Paper(
                texts.get(locale, "credential.letter.title"),
                texts.get(locale, "credential.letter.mark"),
                head.provider(),
                facts,
                List.of(new Table(
                        texts.get(locale, "credential.letter.sessions"),
                        head.columns(locale, "day", "session", "held", "present"),
                        attended.stream().map(one -> row(one, sessions, locale)).toList())),
                head.notes(locale, "credential.letter.note"));
        var content = new PaperContent(
                head.name(place.account()),
                head.programme(place),
                attended.stream()
                        .filter(one -> one.minutesPresent() > 0)
                        .map(one -> session(one, sessions).time().start().toLocalDate())
                        .distinct()
                        .toList(),
                new Minutes(present, 0),
                paper);
        return new Draft(PaperKind.LETTER, place, place.registration().id(), locale, content);
    }

    private static List<String> row(Attended one, Map<SessionId, CohortSession> sessions, Locale locale) {
        var session = session(one, sessions);
        return List.of(
                Formats.date(session.time().start().toLocalDate(), locale),
                session.title().in(locale),
                Formats.minutes(one.minutesHeld()),
                Formats.minutes(one.minutesPresent()));
    }

    private static CohortSession session(Attended one, Map<SessionId, CohortSession> sessions) {
        return Objects.requireNonNull(sessions.get(one.session()));
    }
}
