package ca.footing.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import ca.footing.Acting;
import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.account.SignUp;
import ca.footing.calendar.Calendars;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.document.Documents;
import ca.footing.payment.PaymentFixtures;
import ca.footing.payment.Payments;
import ca.footing.registration.RegistrationConfirmed;
import ca.footing.registration.RegistrationExpired;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.SeatPayment;
import ca.footing.shared.Formats;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.RecordNotFound;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

@FootingTest
class PlaceMailsTest {
    @Autowired
    private Accounts accounts;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CaughtMail caught;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RegistrationFixtures registrationFixtures;

    @Autowired
    private PaymentFixtures paymentFixtures;

    @Autowired
    private Payments payments;

    @Autowired
    private Documents documents;

    @Autowired
    private SeatPayment checkout;

    @Autowired
    private Calendars calendars;

    private final RegistrationId place = RegistrationId.next();

    @Test
    void aFreePlaceIsConfirmedWithDatesAndCalendar() {
        var cohort = cohortFixtures.cohort(5);
        var mail = confirmed(cohort, Languages.ENGLISH);
        var first = cohorts.sessions(cohort).getFirst().time().start();

        assertThat(mail.subject()).isEqualTo("Your place is confirmed – Footing");
        assertThat(mail.text())
                .contains(
                        "Hello Ada,",
                        cohorts.details(cohort).summary().seriesTitle().en(),
                        "Group: Winter cohort",
                        "With: Robin Delorme",
                        Formats.date(first.toLocalDate(), Languages.ENGLISH) + ": " + time(18, 0, Languages.ENGLISH)
                                + " to " + time(20, 30, Languages.ENGLISH) + " E",
                        "All times are in Eastern Time",
                        "the link to join stands on your learning page",
                        "Read the notice of module 1",
                        "/home")
                .doesNotContain("Receipt", "meet.example.org");
        assertThat(mail.files()).containsOnlyKeys("footing.ics");
    }

    @Test
    void theSameInFrench() {
        var mail = confirmed(cohortFixtures.cohort(5), Languages.FRENCH);
        assertThat(mail.subject()).isEqualTo("Votre place est confirmée – Footing");
        assertThat(mail.text())
                .contains(
                        "Bonjour Ada,",
                        "Groupe\u00a0: Cohorte d’hiver",
                        "de " + time(18, 0, Languages.FRENCH) + " à " + time(20, 30, Languages.FRENCH) + " H",
                        "heure de l’Est");
        assertThat(mail.file("footing.ics")).contains("SUMMARY:Atelier");
    }

    @Test
    void theCalendarTellsTimesAndNothingElse() {
        var cohort = cohortFixtures.cohort(5);
        var file = confirmed(cohort, Languages.ENGLISH).file("footing.ics");
        var calendar = Biweekly.parse(file).first();
        assertThat(calendar.getEvents()).hasSize(2).allSatisfy(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo("Workshop");
            assertThat(event.getDescription()).isNull();
            assertThat(event.getUrl()).isNull();
        });
        assertThat(calendar.getEvents().stream()
                        .map(event -> event.getDateStart().getValue().toInstant()))
                .containsExactlyElementsOf(cohorts.sessions(cohort).stream()
                        .map(CohortSession::time)
                        .map(time -> time.startsAt())
                        .toList());
        assertThat(calendar.getEvents().getFirst().getUid().getValue())
                .startsWith(cohorts.sessions(cohort).getFirst().id() + "-" + place);
        assertThat(file).doesNotContain("meet.example.org", "Delorme", "Evening", "Winter", "Series");
    }

    @Test
    void theSignedAgreementGoesWithTheConfirmationWordForWord() {
        for (var locale : Languages.ALL) {
            var person = person(locale);
            registrationFixtures.confirmed(cohortFixtures.cohort(5), person);
            var french = Languages.isFrench(locale);
            var mail = checked(caught.latestTo(address(person)));
            var version = RegistrationFixtures.AGREEMENT;
            assertThat(mail.text())
                    .contains((french ? "que vous avez signée" : "that you signed") + " (version " + version + ")");
            assertThat(mail.file("footing-agreement-" + version + ".html"))
                    .contains(
                            french ? "<html lang=\"fr-CA\"" : "<html lang=\"en-CA\"",
                            french ? "Signée par Daniel Robin Test, le " : "Signed by Daniel Robin Test on ",
                            french ? "Vous en recevrez une copie." : "You will receive a copy.")
                    .doesNotContain("!mail", "<script");
        }
    }

    @Test
    void aConfirmationIsWrittenOnce() {
        var cohort = cohortFixtures.cohort(5);
        var person = person(Languages.ENGLISH);
        publish(new RegistrationConfirmed(place, person, cohort));
        publish(new RegistrationConfirmed(place, person, cohort));
        assertThat(caught.allTo(address(person))).hasSize(1);
    }

    @Test
    void aPaidPlaceIsOneMailWithReceiptAndCalendar() {
        for (var locale : Languages.ALL) {
            var person = person(locale);
            var registration = registrationFixtures.readyToPay(cohortFixtures.cohort(5), person);
            pay(person, registration);
            var mails = caught.allTo(address(person));
            assertThat(mails).hasSize(1);
            var mail = checked(mails.getFirst());
            var payment = payments.stateOf(registration.id()).orElseThrow();
            var number = payment.receiptNumber();
            assertThat(mail.files())
                    .containsOnlyKeys(
                            "footing.ics",
                            "footing-agreement-" + RegistrationFixtures.AGREEMENT + ".html",
                            "footing-" + number + ".pdf");
            assertThat(mail.files().get("footing-" + number + ".pdf")).isEqualTo(documents.pdf(payment.receipt()));
            assertThat(mail.text())
                    .contains(number, Formats.money(payment.total(), locale), Formats.money(Money.cad(2_500), locale));
            assertThat(caught.linkIn(mail, "documents/")).isEqualTo("/documents/" + payment.receipt());
        }
    }

    @Test
    void fiveWebhooksAtOnceAreOneMail() throws Exception {
        var person = person(Languages.ENGLISH);
        var registration = registrationFixtures.readyToPay(cohortFixtures.cohort(5), person);
        var page = Acting.as(person, Role.LEARNER, () -> checkout.checkout(registration));
        var session = paymentFixtures.pay(page);
        try (var threads = Executors.newFixedThreadPool(5)) {
            for (var settled :
                    threads.invokeAll(Collections.nCopies(5, Executors.callable(() -> payments.settle(session))))) {
                settled.get();
            }
        }
        assertThat(caught.allTo(address(person)))
                .singleElement()
                .satisfies(mail -> assertThat(mail.files()).hasSize(3));
    }

    @Test
    void aReceiptWithoutAPlaceGoesAlone() {
        for (var locale : Languages.ALL) {
            var person = person(locale);
            var reference = UUID.randomUUID();
            var payment = paymentFixtures.open(paymentFixtures.request(reference, person, 5_000));
            paymentFixtures.payAndSettle(payments.pageOf(payment));
            var mail = checked(caught.latestTo(address(person)));
            assertThat(mail.subject())
                    .isEqualTo(Languages.isFrench(locale) ? "Votre reçu – Footing" : "Your receipt – Footing");
            assertThat(mail.files()).hasSize(1);
            assertThat(caught.linkIn(mail, "documents/"))
                    .isEqualTo("/documents/"
                            + payments.stateOf(reference).orElseThrow().receipt());
        }
    }

    @Test
    void theOwnerOfAPlaceDownloadsItsCalendarAndNobodyElse() {
        var person = person(Languages.ENGLISH);
        var registration = registrationFixtures.confirmed(cohortFixtures.cohort(5), person);
        var file = Acting.as(person, Role.LEARNER, () -> calendars.mine(registration));
        assertThat(Biweekly.parse(new String(file, StandardCharsets.UTF_8))
                        .first()
                        .getEvents())
                .hasSize(2);
        assertThatThrownBy(() -> Acting.as(AccountId.next(), Role.OWNER, () -> calendars.mine(registration)))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> Acting.as(person, Role.LEARNER, () -> calendars.mine(RegistrationId.next())))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> calendars.mine(registration))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void nobodyIsToldOfALapsedHoldWhoNeverConfirmedTheAddress() {
        var email = AccountFixtures.freshEmail();
        var person = accounts.signUp(new SignUp(email, "Ada", "seven quiet rivers at dusk", Languages.ENGLISH, ""));
        publish(new RegistrationExpired(place, person, cohortFixtures.cohort(5)));
        assertThat(caught.allTo(email.value()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).startsWith("Please confirm"));
    }

    @Test
    void aLapsedHoldIsToldCalmly() {
        var cohort = cohortFixtures.cohort(5);
        for (var locale : Languages.ALL) {
            var person = person(locale);
            publish(new RegistrationExpired(RegistrationId.next(), person, cohort));
            var mail = checked(caught.latestTo(address(person)));
            var code = cohorts.details(cohort).summary().code();
            assertThat(caught.linkIn(mail, Languages.code(locale) + "/cohorts/"))
                    .endsWith("/cohorts/" + code);
            assertThat(mail.text())
                    .contains(Languages.isFrench(locale) ? "vous inscrire de nouveau" : "you can register again")
                    .doesNotContain("!", "last chance", "dernière chance");
        }
    }

    private static String time(int hour, int minute, Locale locale) {
        return Formats.time(LocalTime.of(hour, minute), locale);
    }

    private CaughtMail.Received confirmed(CohortId cohort, Locale locale) {
        var person = person(locale);
        publish(new RegistrationConfirmed(place, person, cohort));
        return checked(caught.latestTo(address(person)));
    }

    private static CaughtMail.Received checked(CaughtMail.Received mail) {
        assertThat(mail.subject() + mail.text() + mail.html())
                .doesNotContainPattern("![a-z][A-Za-z]*\\.[A-Za-z.]+!")
                .doesNotContainPattern("\\{\\d");
        assertThat(mail.subject()).endsWith(" – Footing").doesNotContainIgnoringCase("trauma");
        return mail;
    }

    private void pay(AccountId person, RegistrationId registration) {
        var page = Acting.as(person, Role.LEARNER, () -> checkout.checkout(registration));
        paymentFixtures.payAndSettle(page);
    }

    private AccountId person(Locale locale) {
        return accounts.create(AccountFixtures.freshEmail(), "Ada", "", locale, Set.of());
    }

    private String address(AccountId person) {
        return accounts.contact(person).email().value();
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
    }
}
