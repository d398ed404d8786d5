package ca.footing.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.attendance.Attendance;
import ca.footing.attendance.Mark;
import ca.footing.attendance.ReportEffect;
import ca.footing.attendance.SessionAhead;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.RecordNotFound;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The session lasts from 18:00 to 20:30, its break of 15 minutes lies in it; people are called Daniel Robin Test. */
@FootingTest
class MeetingReportsTest {
    private static final DateTimeFormatter US = DateTimeFormatter.ofPattern("MM/dd/yyyy hh:mm:ss a", Locale.US);

    @Autowired
    private MeetingReports reports;

    @Autowired
    private Attendance attendance;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private AccountFixtures accountFixtures;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountId facilitator;
    private CohortId cohort;
    private SessionId session;
    private RegistrationId robin;
    private RegistrationId sam;
    private String robinsEmail;

    @BeforeEach
    void twoPeopleAfterTheSession() {
        facilitator = accountFixtures.facilitator();
        cohort = cohortFixtures.cohort(5, facilitator);
        session = cohortFixtures.sessions(cohort).getFirst();
        var first = accountFixtures.learner();
        robinsEmail = accounts.contact(first).email().value();
        robin = places.confirmed(cohort, first);
        sam = places.confirmed(cohort, accountFixtures.learner());
        clock.advance(Duration.between(
                clock.instant(), cohorts.session(session).time().endsAt().plusSeconds(60)));
        Acting.as(facilitator, Role.FACILITATOR);
    }

    @AfterEach
    void leave() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void proposesByAddressShowsWhatWouldBeWrittenAndWritesIt() {
        var upload = zoom(
                "R2D2," + robinsEmail + "," + at(18, 0) + "," + at(19, 0) + ",60,Yes,,No",
                "R2D2," + robinsEmail + "," + at(19, 30) + "," + at(20, 30) + ",60,Yes,,No");
        var report = reports.read(session, upload);
        assertThat(report.outside()).isZero();
        assertThat(report.lines()).singleElement().satisfies(line -> {
            assertThat(line.match()).isEqualTo(new Match(Match.Why.EMAIL, robin));
            assertThat(line.minutes()).isEqualTo(120);
        });
        assertThat(reports.preview(report, proposed(report)))
                .singleElement()
                .satisfies(effect -> assertThat(effect.kind()).isEqualTo(ReportEffect.Kind.NEW));
        assertThat(revisions()).isZero();

        reports.write(session, upload, proposed(report));

        var held = attendance.attended(robin, cohort).getFirst();
        assertThat(held.spans()).hasSize(2);
        assertThat(held.longestGapMinutes()).isLessThanOrEqualTo(30);
        assertThat(attendance.of(robin, cohort).get(session).minutesPresent())
                .isEqualTo(held.minutesPresent())
                .isLessThanOrEqualTo(120);
        assertThat(attendance.of(sam, cohort).get(session).recorded()).isFalse();
    }

    @Test
    void theSameReportAgainChangesNothing() {
        var upload = zoom("Robin," + robinsEmail + "," + at(18, 0) + "," + at(19, 0) + ",60,Yes,,No");
        var report = reports.read(session, upload);
        reports.write(session, upload, proposed(report));
        assertThat(reports.read(session, upload).importedAt()).isNotNull();
        assertThat(reports.write(session, upload, proposed(report)))
                .extracting(ReportEffect::kind)
                .containsExactly(ReportEffect.Kind.SAME);
        assertThat(revisions()).isEqualTo(1);
        var longer = zoom("Robin," + robinsEmail + "," + at(18, 0) + "," + at(20, 0) + ",120,Yes,,No");
        assertThat(reports.write(session, longer, proposed(reports.read(session, longer))))
                .extracting(ReportEffect::kind)
                .containsExactly(ReportEffect.Kind.CHANGED);
        assertThat(revisions()).isEqualTo(2);
    }

    @Test
    void whatAPersonRecordedStays() {
        attendance.mark(session, robin, new Mark.Absent());
        var upload = zoom("Robin," + robinsEmail + "," + at(18, 0) + "," + at(20, 30) + ",150,Yes,,No");
        assertThat(reports.write(session, upload, proposed(reports.read(session, upload))))
                .extracting(ReportEffect::kind)
                .containsExactly(ReportEffect.Kind.KEPT);
        assertThat(attendance.of(robin, cohort).get(session).minutesPresent()).isZero();
    }

    /** Both people have the same name, so nobody is proposed; the one who is chosen is known at the next session. */
    @Test
    void remembersWhoSomebodyConfirmed() {
        var upload = zoom(
                "Bear cub,," + at(18, 0) + "," + at(20, 30) + ",150,Yes,,No",
                "Daniel Robin Test,," + at(18, 0) + "," + at(20, 30) + ",150,Yes,,No",
                "iPhone,," + at(18, 0) + "," + at(20, 30) + ",150,Yes,,No");
        var report = reports.read(session, upload);
        assertThat(report.lines()).extracting(line -> line.match().why()).containsOnly(Match.Why.NOBODY);
        reports.write(session, upload, Map.of("bear cub", sam, "iphone", robin));
        var again = reports.read(session, upload);
        assertThat(again.lines())
                .extracting(MeetingReport.Line::match)
                .containsExactly(new Match(Match.Why.ALIAS, sam), Match.nobody(), Match.nobody());
        reports.write(session, upload, Map.of("bear cub", robin));
        assertThat(reports.read(session, upload).lines().getFirst().match())
                .isEqualTo(new Match(Match.Why.ALIAS, robin));
        reports.write(session, upload, Map.of());
        assertThat(reports.read(session, upload).lines().getFirst().match()).isEqualTo(Match.nobody());
    }

    @Test
    void countsTheClockOfTheHost() {
        var start = cohorts.session(session).time().start().minusHours(3);
        var upload = new ReportUpload(
                "report.csv",
                csv("Robin," + robinsEmail + "," + US.format(start) + "," + US.format(start.plusMinutes(150))
                        + ",150,Yes,,No"),
                ZoneId.of("America/Vancouver"));
        assertThat(reports.read(session, upload).outside()).isZero();
        var wrong = new ReportUpload("report.csv", upload.content(), CohortFixtures.TORONTO);
        assertThat(reports.read(session, wrong).outside()).isEqualTo(1);
        reports.write(session, upload, proposed(reports.read(session, upload)));
        assertThat(attendance.of(robin, cohort).get(session).isFull()).isTrue();
    }

    @Test
    void isForThoseWhoMayCallTheRoll() {
        var upload = zoom("Robin," + robinsEmail + "," + at(18, 0) + "," + at(19, 0) + ",60,Yes,,No");
        var report = reports.read(session, upload);
        assertThatThrownBy(() -> reports.write(session, upload, Map.of(robinsEmail, RegistrationId.next())))
                .isInstanceOf(RecordNotFound.class);
        var later = cohortFixtures.sessions(cohort).getLast();
        assertThatThrownBy(() -> reports.write(later, upload, proposed(report))).isInstanceOf(SessionAhead.class);
        Acting.as(accountFixtures.facilitator(), Role.FACILITATOR);
        assertThatThrownBy(() -> reports.read(session, upload)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> reports.preview(report, Map.of())).isInstanceOf(RecordNotFound.class);
    }

    private long revisions() {
        return jdbc.sql("select count(*) from attendance_record where session_id = unhex(replace(?, '-', ''))")
                .param(session.toString())
                .query(Long.class)
                .single();
    }

    private static Map<String, RegistrationId> proposed(MeetingReport report) {
        var chosen = new HashMap<String, RegistrationId>();
        report.lines().stream()
                .filter(line -> line.match().registration() != null)
                .forEach(line -> chosen.put(
                        line.key(), Objects.requireNonNull(line.match().registration())));
        return chosen;
    }

    private String at(int hour, int minute) {
        LocalDateTime day =
                cohorts.session(session).time().start().toLocalDate().atTime(hour, minute);
        return US.format(day);
    }

    private ReportUpload zoom(String... rows) {
        return new ReportUpload("participants.csv", csv(rows), CohortFixtures.TORONTO);
    }

    private static byte[] csv(String... rows) {
        return ("Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent,In Waiting Room\n"
                        + Arrays.stream(rows).collect(Collectors.joining("\n")))
                .getBytes(StandardCharsets.UTF_8);
    }
}
