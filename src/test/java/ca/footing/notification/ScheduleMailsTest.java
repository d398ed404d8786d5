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
import ca.footing.calendar.Calendars;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.Format;
import ca.footing.cohort.SessionDraft;
import ca.footing.mailbox.Discretion;
import ca.footing.mailbox.Discretions;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.TakenPlaces;
import ca.footing.shared.Formats;
import ca.footing.shared.Languages;
import ca.footing.shared.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What people are told, and their calendars with them, when sessions change. */
@FootingTest
class ScheduleMailsTest {
    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private RegistrationFixtures registrations;

    @Autowired
    private CohortPlanning planning;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Discretions discretions;

    @Autowired
    private TakenPlaces taken;

    @Autowired
    private TransactionTemplate transaction;

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
    void aMovedSessionIsToldWithItsOldAndNewTimeAndMovesInTheCalendar() {
        for (var locale : Languages.ALL) {
            var cohort = cohortFixtures.cohort(5);
            var person = person(locale);
            var place = registrations.confirmed(cohort, person);
            var first = session(cohort, 0);
            var later = first.time().start().plusDays(1).plusHours(1);
            revise(first, later, Format.ONLINE, "");

            var mail = caught.latestTo(address(person));
            assertThat(mail.subject())
                    .isEqualTo(
                            Languages.isFrench(locale)
                                    ? "Votre horaire a changé – Footing"
                                    : "Your schedule has changed – Footing");
            assertThat(mail.text())
                    .contains(
                            (Languages.isFrench(locale) ? "Jusqu'ici\u00a0: " : "Until now: ")
                                    + day(first.time().start(), locale),
                            (Languages.isFrench(locale) ? "Dorénavant\u00a0: " : "From now on: ") + day(later, locale),
                            Formats.time(later.toLocalTime(), locale))
                    .doesNotContain("{0}", "!mail.");
            var invitation = event(mail.file("session-1.ics"), "REQUEST");
            assertThat(invitation.getSequence().getValue()).isEqualTo(1);
            assertThat(invitation.getUid().getValue()).isEqualTo(first.id() + "-" + place + "@footing");
            assertThat(invitation.getDateStart().getValue().toInstant())
                    .isEqualTo(later.atZone(CohortFixtures.TORONTO).toInstant());
            assertThat(invitation.getAttendees().getFirst().getEmail()).isEqualTo(address(person));
            assertThat(invitation.getAttendees().getFirst().getRsvp()).isFalse();
            assertThat(invitation.getOrganizer().getEmail()).isEqualTo("office@footing.example");
            assertThat(mail.file("invitation.ics")).as("beside the text too").contains("METHOD:REQUEST");
        }
    }

    @Test
    void theSequenceRisesWithEachChangeAndTheFileOfThePlaceFollows() {
        var cohort = cohortFixtures.cohort(5);
        var person = person(Languages.ENGLISH);
        var place = registrations.confirmed(cohort, person);
        var first = session(cohort, 0);
        for (var change = 1; change <= 3; change++) {
            revise(first, first.time().start().plusHours(change), Format.ONLINE, "");
        }
        assertThat(event(caught.latestTo(address(person)).file("session-1.ics"), "REQUEST")
                        .getSequence()
                        .getValue())
                .isEqualTo(3);
        var file = new String(Acting.as(person, Role.LEARNER, () -> calendars.mine(place)), StandardCharsets.UTF_8);
        assertThat(Biweekly.parse(file).first().getEvents())
                .extracting(event -> event.getSequence().getValue())
                .containsExactly(3, 0);
    }

    @Test
    void anotherPlaceIsToldEvenAtTheSameTime() {
        var cohort = cohortFixtures.cohort(5);
        var person = person(Languages.ENGLISH);
        registrations.confirmed(cohort, person);
        var first = session(cohort, 0);
        revise(first, first.time().start(), Format.IN_PERSON, "Room 4, 1 Rideau Street, Ottawa");
        var mail = caught.latestTo(address(person));
        assertThat(mail.text())
                .contains(
                        "As before: ", "Place until now: Online", "Place from now on: Room 4, 1 Rideau Street, Ottawa");
        assertThat(event(mail.file("session-1.ics"), "REQUEST").getLocation().getValue())
                .startsWith("Room 4");
    }

    @Test
    void aDroppedSessionIsCancelledAndANewOneIsAdded() {
        var cohort = cohortFixtures.cohort(5);
        var person = person(Languages.ENGLISH);
        registrations.confirmed(cohort, person);
        var dropped = cohortExtra(cohort);
        assertThat(caught.latestTo(address(person)).text()).contains("This session is new: ", "Place: Online");
        asOffice(() -> planning.removeSession(dropped.id()));

        var mail = caught.latestTo(address(person));
        assertThat(mail.text())
                .contains("This session does not take place: "
                        + day(dropped.time().start(), Languages.ENGLISH));
        var cancelled = event(mail.file("session-1.ics"), "CANCEL");
        assertThat(cancelled.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(cancelled.getSequence().getValue()).isEqualTo(1);
    }

    @Test
    void anEndedPlaceLeavesTheCalendar() {
        for (var locale : Languages.ALL) {
            var cohort = cohortFixtures.cohort(5);
            var person = person(locale);
            var place = registrations.confirmed(cohort, person);
            transaction.executeWithoutResult(_ -> taken.end(place));
            var mail = caught.latestTo(address(person));
            assertThat(mail.subject())
                    .isEqualTo(
                            Languages.isFrench(locale)
                                    ? "Pour votre calendrier – Footing"
                                    : "For your calendar – Footing");
            assertThat(mail.text())
                    .contains(day(session(cohort, 0).time().start(), locale))
                    .doesNotContain("!mail", "{0}");
            for (var file : new String[] {"session-1.ics", "session-2.ics"}) {
                assertThat(event(mail.file(file), "CANCEL").getSequence().getValue())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void whatChangesNothingForWhoComesIsNobodysNews() {
        var cohort = cohortFixtures.cohort(5);
        var person = person(Languages.ENGLISH);
        registrations.confirmed(cohort, person);
        var first = session(cohort, 0);
        var before = caught.allTo(address(person)).size();
        asOffice(() -> planning.reviseSession(
                first.id(),
                draft(first, new LocalizedText("A", "B"), first.time().start())));
        revise(first, first.time().start(), Format.ONLINE, "");
        clock.advance(Duration.ofDays(400));
        revise(first, first.time().start().minusHours(2), Format.ONLINE, "");
        assertThat(caught.allTo(address(person))).hasSize(before);
    }

    @Test
    void onlyThoseWithAPlaceAreTold() {
        var cohort = cohortFixtures.cohort(5);
        var waiting = person(Languages.ENGLISH);
        registrations.pending(cohort, waiting);
        var first = session(cohort, 0);
        revise(first, first.time().start().plusHours(1), Format.ONLINE, "");
        assertThat(caught.allTo(address(waiting))).isEmpty();
    }

    @Test
    void whoWantsNothingToldOnTheOutsideGetsANeutralSenderAndSubject() {
        for (var locale : Languages.ALL) {
            var cohort = cohortFixtures.cohort(5);
            var person = person(locale);
            choose(person, new Discretion(true, true));
            registrations.confirmed(cohort, person);
            var mail = caught.latestTo(address(person));
            var french = Languages.isFrench(locale);
            assertThat(mail.subject())
                    .isEqualTo(french ? "Atelier\u00a0: un message pour vous" : "Workshop: a message for you");
            assertThat(sender(mail)).contains(french ? "Secrétariat des ateliers" : "Workshop office");
            assertThat(mail.html()).contains(french ? "Ouvrez-le pour en savoir plus." : "Open it to read more.");
            assertThat(mail.text()).contains(french ? "Votre place est confirmée" : "Your place is confirmed");
        }
    }

    @Test
    void whoWantsItSeesTitlesAndLinksInTheCalendar() {
        var cohort = cohortFixtures.cohort(5);
        var person = person(Languages.ENGLISH);
        choose(person, new Discretion(false, false));
        registrations.confirmed(cohort, person);
        var file = caught.latestTo(address(person)).file("footing.ics");
        assertThat(file).contains("SUMMARY:Evening", "/home");
        choose(person, Discretion.USUAL);
        var first = session(cohort, 0);
        revise(first, first.time().start().plusHours(1), Format.ONLINE, "");
        assertThat(caught.latestTo(address(person)).file("session-1.ics"))
                .contains("SUMMARY:Workshop")
                .doesNotContain("Evening", "/home", "localhost");
    }

    private static String sender(CaughtMail.Received mail) {
        try {
            return ((jakarta.mail.internet.InternetAddress) mail.message().getFrom()[0]).getPersonal();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void choose(AccountId person, Discretion discretion) {
        Acting.as(person, Role.LEARNER, () -> {
            discretions.choose(discretion);
            return discretions.mine();
        });
    }

    private CohortSession cohortExtra(CohortId cohort) {
        var last = cohorts.sessions(cohort).getLast();
        asOffice(() -> planning.addSession(
                cohort,
                draft(
                        last,
                        new LocalizedText("Extra", "Supplément"),
                        last.time().start().plusWeeks(1))));
        return cohorts.sessions(cohort).getLast();
    }

    private void revise(CohortSession session, LocalDateTime start, Format format, String venue) {
        asOffice(() -> planning.reviseSession(
                session.id(),
                new SessionDraft(
                        session.module(),
                        session.title(),
                        start,
                        start.plusMinutes(150),
                        15,
                        format,
                        venue,
                        "https://meet.example.org/room")));
    }

    private static SessionDraft draft(CohortSession session, LocalizedText title, LocalDateTime start) {
        return new SessionDraft(
                session.module(),
                title,
                start,
                start.plusMinutes(150),
                15,
                Format.ONLINE,
                "",
                "https://meet.example.org/r");
    }

    private static void asOffice(Runnable act) {
        Acting.as(AccountId.next(), Role.REGISTRAR, () -> {
            act.run();
            return true;
        });
    }

    private static VEvent event(String file, String method) {
        var calendar = Biweekly.parse(file).first();
        assertThat(calendar.getMethod().getValue()).isEqualTo(method);
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().getFirst();
    }

    private CohortSession session(CohortId cohort, int number) {
        return cohorts.sessions(cohort).get(number);
    }

    private static String day(LocalDateTime start, Locale locale) {
        return Formats.date(start.toLocalDate(), locale);
    }

    private AccountId person(Locale locale) {
        return accounts.create(AccountFixtures.freshEmail(), "Ada", "", locale, Set.of());
    }

    private String address(AccountId person) {
        return accounts.contact(person).email().value();
    }
}
