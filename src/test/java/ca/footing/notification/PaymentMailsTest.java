package ca.footing.notification;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.cohort.CohortFixtures;
import ca.footing.payment.DisputeId;
import ca.footing.payment.OfficeDisputes;
import ca.footing.payment.PaymentFixtures;
import ca.footing.payment.Payments;
import ca.footing.payment.sandbox.SandboxCashier;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.SeatPayment;
import ca.footing.shared.Languages;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a payer is written whose bank takes days, and what a bank is shown. */
@FootingTest
class PaymentMailsTest {
    @Autowired
    private Accounts accounts;

    @Autowired
    private CohortFixtures cohorts;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private SeatPayment checkout;

    @Autowired
    private Payments payments;

    @Autowired
    private PaymentFixtures fixtures;

    @Autowired
    private OfficeDisputes disputes;

    @Autowired
    private SandboxCashier cashier;

    @Autowired
    private CaughtMail caught;

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void tellsThatTheBankIsAtItAndThatItRefused(String language) {
        var locale = Languages.of(language);
        var email = AccountFixtures.freshEmail();
        var person = accounts.create(email, "Ada", AccountFixtures.PASSWORD, locale, Set.of(Role.LEARNER));
        var place = places.readyToPay(cohorts.cohort(3), person);
        var session = Acting.as(person, Role.LEARNER, () -> PaymentFixtures.session(checkout.checkout(place)));
        cashier.payLater(session);
        payments.settle(session);
        payments.settle(session);

        assertThat(caught.allTo(email.value())).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).contains(french(locale) ? "votre banque" : "with your bank");
            assertThat(mail.text()).contains(french(locale) ? "cinq jours ouvrables" : "five business days");
        });

        cashier.bankAnswers(session, false);
        payments.settle(session);
        payments.settle(session);

        assertThat(caught.allTo(email.value())).hasSize(2);
        var mail = caught.latestTo(email.value());
        assertThat(mail.text())
                .contains(french(locale) ? "Rien n’a été prélevé" : "Nothing was charged")
                .contains(french(locale) ? "Votre place est gardée jusqu’au" : "Your seat is kept until");
        assertThat(caught.linkIn(mail, "registrations/")).endsWith("/registrations/" + place);
    }

    @Test
    void theBankIsShownAgreementTermsAttendanceAndMailsOfThePlace() {
        var person = accounts.create(
                AccountFixtures.freshEmail(), "Ada", AccountFixtures.PASSWORD, Languages.ENGLISH, Set.of(Role.LEARNER));
        var place = places.readyToPay(cohorts.cohort(3), person);
        fixtures.payAndSettle(Acting.as(person, Role.LEARNER, () -> checkout.checkout(place)));
        DisputeId dispute = fixtures.disputed(place.id());
        assertThat(caught.allTo(accounts.contact(person).email().value())).isNotEmpty();

        var file = Acting.as(person, Role.REGISTRAR, () -> disputes.file(dispute, Languages.ENGLISH));

        var text = file.evidence().toString();
        assertThat(file.evidence()).hasSize(4);
        assertThat(text)
                .contains("The participation agreement was signed (version " + RegistrationFixtures.AGREEMENT + ")")
                .contains("Refund terms as shown before paying")
                .contains("nothing recorded")
                .contains("Your place is confirmed");
    }

    private static boolean french(Locale locale) {
        return Languages.isFrench(locale);
    }
}
