package ca.footing.access;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionDraft;
import ca.footing.consultation.ConsultationFixtures;
import ca.footing.payment.PaymentFixtures;
import ca.footing.practice.Ledger;
import ca.footing.practice.PracticeFixtures;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.SeatPayment;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Whoever presses a link in a mail and is not signed in comes, by way of signing in, to where the link leads. */
@FootingTest
class MailLinksTest {
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/[^\\s<>\"]*)");

    @Autowired
    private Environment environment;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CohortPlanning planning;

    @Autowired
    private RegistrationFixtures registrations;

    @Autowired
    private PaymentFixtures payments;

    @Autowired
    private SeatPayment checkout;

    @Autowired
    private PracticeFixtures practice;

    @Autowired
    private ConsultationFixtures consultations;

    @Autowired
    private CaughtMail caught;

    @Test
    void leadOnAfterSigningIn() {
        var email = AccountFixtures.freshEmail();
        var person = people.withPassword(email);
        var cohort = cohortFixtures.cohort(3);
        var place = registrations.readyToPay(cohort, person);
        payments.payAndSettle(Acting.as(person, Role.LEARNER, () -> checkout.checkout(place)));
        var session = cohorts.sessions(cohort).getFirst();
        Acting.as(AccountId.next(), Role.REGISTRAR, () -> {
            planning.reviseSession(
                    session.id(),
                    new SessionDraft(
                            session.module(),
                            session.title(),
                            session.time().start().plusHours(1),
                            session.time().end().plusHours(1),
                            0,
                            session.format(),
                            session.venue(),
                            session.joinUrl()));
            return true;
        });

        practice.example(person);
        consultations.book(
                consultations.planned(
                        cohortFixtures.facilitatorOf(cohort),
                        cohorts.details(cohort).summary().series(),
                        null,
                        Ledger.PROGRAMME,
                        Duration.ofDays(3),
                        4),
                person);

        var links = caught.allTo(email.value()).stream()
                .flatMap(mail -> LINK.matcher(mail.text()).results())
                .map(link -> link.group(1))
                .distinct()
                .toList();
        assertThat(links).hasSizeGreaterThan(2).contains("/practice", "/consultations");
        assertThat(links).allSatisfy(link -> leadsOn(link, email.value()));
    }

    private void leadsOn(String link, String address) {
        var browser = new Http(environment);
        var answer = browser.get(link);
        if (List.of(301, 302).contains(answer.statusCode())
                && Http.location(answer).endsWith("/sign-in")) {
            answer = browser.signIn(address, AccountFixtures.PASSWORD);
            assertThat(URI.create(Http.location(answer)).getPath())
                    .as(link)
                    .isEqualTo(URI.create(link).getPath());
            answer = browser.get(link);
        }
        assertThat(answer.statusCode()).as(link).isIn(200, 301, 302);
    }
}
