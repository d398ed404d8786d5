package ca.footing.notification;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import ca.footing.Acting;
import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.attendance.Attendance;
import ca.footing.attendance.Mark;
import ca.footing.calendar.Feeds;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.makeup.MakeUpFixtures;
import ca.footing.makeup.MakeUps;
import ca.footing.shared.Formats;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.RecurringJob;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people are told about minutes that are missing, and what their calendars hold of the seats in which they make them up. */
@FootingTest
class MakeUpMailsTest {
    private static final Money FREE = Money.cad(0);

    @Autowired
    private MakeUpFixtures fixtures;

    @Autowired
    private MakeUps makeUps;

    @Autowired
    private Attendance attendance;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private CohortPlanning planning;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Feeds feeds;

    @Autowired
    private List<RecurringJob> jobs;

    @Autowired
    private CaughtMail caught;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void putBack() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void aSeatElsewhereStandsInTheCalendarMovesWithItsSessionAndLeavesItWhenGivenBack() {
        var person = person(Languages.ENGLISH);
        var missed = fixtures.missed(person, 0, 0);
        makeUps.take(missed.place(), missed.session(), missed.covering(), FREE);
        var session = cohorts.session(missed.covering());
        var booked = caught.latestTo(address(person));
        assertThat(booked.subject()).isEqualTo("Your seat to make up a session");
        var invitation = event(booked, "REQUEST");
        assertThat(invitation.getUid().getValue()).isEqualTo(missed.covering() + "-" + missed.place() + "@footing");
        assertThat(invitation.getDateStart().getValue().toInstant())
                .isEqualTo(session.time().startsAt());
        assertThat(feed(person)).contains(invitation.getUid().getValue());

        var moved = cohortFixtures.moved(session, -1);
        Acting.as(AccountId.next(), Role.REGISTRAR, () -> {
            planning.reviseSession(missed.covering(), moved);
            return true;
        });
        var changed = caught.latestTo(address(person));
        assertThat(changed.subject()).isEqualTo("Your schedule has changed – Footing");
        assertThat(changed.text())
                .contains(
                        "Until now: " + Formats.date(session.time().start().toLocalDate(), Languages.ENGLISH),
                        "From now on: " + Formats.date(moved.start().toLocalDate(), Languages.ENGLISH),
                        "You are a guest in this session",
                        "/registrations/" + missed.place() + "/make-up")
                .doesNotContain("!mail", "{0}");
        assertThat(event(changed, "REQUEST").getSequence().getValue()).isEqualTo(1);
        assertThat(caught.allTo(address(person)))
                .as("told once")
                .filteredOn(
                        mail -> mail.text().contains(Formats.date(moved.start().toLocalDate(), Languages.ENGLISH)))
                .hasSize(1);

        Acting.as(person, Role.LEARNER);
        var seat = makeUps.plan(missed.place(), Languages.ENGLISH)
                .missed()
                .getFirst()
                .seats()
                .getFirst();
        makeUps.giveUp(missed.place(), seat.id());
        var released = caught.latestTo(address(person));
        assertThat(released.text()).contains("You gave back the seat").doesNotContain("!mail", "{0}");
        var cancelled = event(released, "CANCEL");
        assertThat(cancelled.getUid().getValue()).isEqualTo(invitation.getUid().getValue());
        assertThat(cancelled.getSequence().getValue()).isEqualTo(2);
    }

    /** The place's own sessions change: its seat elsewhere stays in the calendar. */
    @Test
    void aChangeAtHomeLeavesTheSeatElsewhereAlone() {
        var person = person(Languages.ENGLISH);
        var missed = fixtures.missed(person, 0, 0);
        makeUps.take(missed.place(), missed.session(), missed.covering(), FREE);
        var last = cohorts.sessions(missed.home()).getLast();
        Acting.as(AccountId.next(), Role.REGISTRAR, () -> {
            planning.reviseSession(last.id(), cohortFixtures.moved(last, 1));
            return true;
        });
        var mail = caught.latestTo(address(person));
        assertThat(mail.files()).containsKey("session-1.ics").doesNotContainKey("session-2.ics");
        assertThat(mail.text()).doesNotContain("You are a guest");
        var guest = Biweekly.parse(feed(person)).first().getEvents().stream()
                .filter(entry ->
                        entry.getUid().getValue().startsWith(missed.covering().toString()))
                .toList();
        assertThat(guest)
                .singleElement()
                .satisfies(entry -> assertThat(entry.getStatus().getValue()).isEqualTo("CONFIRMED"));
    }

    @Test
    void aSettledRollSaysWhatIsMissingWhereAndUntilWhen() {
        for (var locale : Languages.ALL) {
            var person = person(locale);
            var missed = fixtures.missed(person, 50_00, 0);
            settle(missed.session());
            var mail = caught.latestTo(address(person));
            var french = Languages.isFrench(locale);
            var session = cohorts.session(missed.session());
            var covering = cohorts.session(missed.covering());
            assertThat(mail.subject())
                    .isEqualTo(french ? "Minutes manquantes à une séance" : "Minutes missing from a session");
            assertThat(mail.text())
                    .contains(
                            Formats.minutes(135),
                            Formats.date(session.time().start().toLocalDate().plusMonths(12), locale),
                            Formats.instant(
                                    covering.time().startsAt(), covering.time().zone(), locale),
                            Formats.money(Money.cad(56_50), locale),
                            "/registrations/" + missed.place() + "/make-up",
                            "/registrations/" + missed.place() + "/attendance")
                    .doesNotContain("!mail", "{0}");
        }
    }

    @Test
    void aRollThatSettlesByItselfSaysItTooAndOnce() {
        var person = person(Languages.ENGLISH);
        var missed = fixtures.missed(person, 0, 0);
        clock.advance(Duration.ofDays(14));
        var before = caught.allTo(address(person)).size();
        remind();
        remind();
        assertThat(caught.allTo(address(person))).hasSize(before + 1);
        assertThat(caught.latestTo(address(person)).subject()).isEqualTo("Minutes missing from a session");
        assertThat(missed.place()).isNotNull();
    }

    @Test
    void whoPlannedItOrMissedNothingIsNotTold() {
        var person = person(Languages.ENGLISH);
        var missed = fixtures.missed(person, 0, 0);
        makeUps.take(missed.place(), missed.session(), missed.covering(), FREE);
        settle(missed.session());
        assertThat(caught.latestTo(address(person)).subject()).isEqualTo("Your seat to make up a session");

        fixtures.record(missed.covering(), missed.place(), new Mark.WholeSession());
        settle(missed.covering());
        assertThat(caught.latestTo(address(person)).subject()).isEqualTo("Your seat to make up a session");
    }

    @Test
    void aGuestWhoWasNotThereIsToldThatMinutesAreMissingStill() {
        var person = person(Languages.ENGLISH);
        var missed = fixtures.missed(person, 0, 0);
        makeUps.take(missed.place(), missed.session(), missed.covering(), FREE);
        fixtures.record(missed.covering(), missed.place(), new Mark.Absent());
        settle(missed.covering());
        var mail = caught.latestTo(address(person));
        assertThat(mail.subject()).isEqualTo("Minutes missing from a session");
        assertThat(mail.text()).contains("No other cohort with a free seat teaches the same before then.");
    }

    private void settle(SessionId session) {
        Acting.as(cohortFixtures.facilitatorOf(cohorts.session(session).cohort()), Role.FACILITATOR, () -> {
            attendance.settle(session);
            return true;
        });
    }

    private void remind() {
        jobs.stream()
                .filter(job -> job.name().equals("attendance-unmarked"))
                .forEach(job -> job.work().run());
    }

    private String feed(AccountId person) {
        var address = Acting.as(person, Role.LEARNER, feeds::renew);
        var token = address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
        return new String(feeds.read(token), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    private static VEvent event(CaughtMail.Received mail, String method) {
        var calendar = Biweekly.parse(mail.file("session-1.ics")).first();
        assertThat(calendar.getMethod().getValue()).isEqualTo(method);
        return calendar.getEvents().getFirst();
    }

    private AccountId person(Locale locale) {
        return accounts.create(AccountFixtures.freshEmail(), "Ada", "", locale, Set.of());
    }

    private String address(AccountId person) {
        return accounts.contact(person).email().value();
    }
}
