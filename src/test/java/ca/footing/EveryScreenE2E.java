package ca.footing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Category;
import ca.footing.account.Role;
import ca.footing.billing.BillingFixtures;
import ca.footing.billing.PayBy;
import ca.footing.billing.PaymentChoice;
import ca.footing.catalogue.CatalogueFixtures;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesId;
import ca.footing.certificate.CertificateFixtures;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.consultation.ConsultationFixtures;
import ca.footing.credential.CredentialFixtures;
import ca.footing.credential.Portfolios;
import ca.footing.credential.TrainingPapers;
import ca.footing.discussion.TogetherFixtures;
import ca.footing.eligibility.ApplicationId;
import ca.footing.eligibility.EligibilityFixtures;
import ca.footing.group.GroupFixtures;
import ca.footing.mailbox.Mailboxes;
import ca.footing.notification.MailId;
import ca.footing.notification.Outbox;
import ca.footing.payment.PaymentFixtures;
import ca.footing.practice.Ledger;
import ca.footing.practice.PracticeFixtures;
import ca.footing.progress.CompletionTimes;
import ca.footing.progress.TimeBasis;
import ca.footing.quiz.QuestionId;
import ca.footing.quiz.QuizFixtures;
import ca.footing.quiz.Quizzes;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.SeatPayment;
import ca.footing.shared.Ids;
import ca.footing.shared.Languages;
import ca.footing.shared.RecordNotFound;
import ca.footing.waitlist.WaitlistFixtures;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Opens every screen as the person it is for, in both languages, and looks at it in a wide window and in a narrow one: axe
 * finds nothing serious, nothing overflows, nothing fails to load.
 */
class EveryScreenE2E extends BrowserTest {
    @Autowired
    private CohortFixtures fixtures;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private PaymentFixtures money;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private EligibilityFixtures eligibility;

    @Autowired
    private PracticeFixtures practice;

    @Autowired
    private TogetherFixtures together;

    @Autowired
    private ConsultationFixtures consultations;

    @Autowired
    private BillingFixtures billing;

    @Autowired
    private SeatPayment seats;

    @Autowired
    private WaitlistFixtures waiting;

    @Autowired
    private GroupFixtures groups;

    @Autowired
    private Mailboxes mailboxes;

    @Autowired
    private Outbox outbox;

    @Autowired
    private CertificateFixtures certified;

    @Autowired
    private CredentialFixtures past;

    @Autowired
    private Portfolios portfolios;

    @Autowired
    private TrainingPapers papers;

    @Autowired
    private MovableClock clock;

    @Autowired
    private QuizFixtures quizzes;

    @Autowired
    private Quizzes attempts;

    @Autowired
    private CatalogueFixtures catalogue;

    @Autowired
    private CompletionTimes times;

    @Autowired
    private JdbcClient jdbc;

    private static final int WIDE = 1280;

    private final List<String> troubles = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void isSoundForCertificates(String language) {
        var example = certified.example(Languages.of(language));
        var page = visit(WIDE, language);
        signIn(page, example.email().value(), language);
        open(
                page,
                "learner",
                language,
                List.of("/certificates", "/certificates/" + example.place(), "/" + language + "/verify"));
        open(
                page,
                "visitor",
                language,
                List.of("/" + language + "/verify/" + example.code(), "/" + language + "/verify/0000000000000000"));
        var office = signedIn(language, Role.REGISTRAR, Role.OWNER, Role.FACILITATOR);
        open(
                office,
                "office",
                language,
                List.of(
                        "/cohorts/" + example.cohort() + "/certificates",
                        "/cohorts/" + example.cohort() + "/papers",
                        "/cohorts/certificates/" + example.place(),
                        "/cohorts/certificates/" + example.waiting(),
                        "/office/cohorts/" + example.cohort() + "/certificate",
                        "/office/cohorts/" + example.draft(),
                        "/office/badge-keys",
                        "/office/bodies"));
        assertThat(troubles).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void isSoundForTheOffice(String language) {
        var cohort = populated();
        var details = cohorts.details(cohort);
        var series = details.summary().series();
        var module = Objects.requireNonNull(details.sessions().getFirst().module());
        var troubled = money.troubled(UUID.randomUUID());
        var asked = waitingForWords(cohort, series, module);
        var page = signedIn(language, Role.REGISTRAR, Role.OWNER, Role.FACILITATOR);
        open(
                page,
                "office",
                language,
                List.of(
                        "/office/series",
                        "/office/series/" + series,
                        "/office/modules/" + module,
                        "/office/modules/" + module + "/quiz",
                        "/office/series/" + series + "/questions",
                        "/office/series/" + series + "/questions/new",
                        "/office/questions/" + asked,
                        "/answers",
                        "/office/cohorts",
                        "/office/cohorts/" + cohort,
                        "/office/cohorts/" + cohort + "/changes",
                        "/office/cohorts/" + cohort + "/make-up",
                        "/office/cohorts/" + cohort + "/copy",
                        "/office/changes",
                        "/office/series/" + series + "/eligibility",
                        "/office/series/" + series + "/completion",
                        "/office/modules/" + module + "/completion",
                        "/office/registrations/" + placeWithWindow() + "/time",
                        "/office/series/" + series + "/access-questions",
                        "/office/eligibility",
                        "/office/eligibility/" + request(series),
                        "/office/access-needs",
                        "/office/duplicates",
                        "/office/registrations",
                        "/office/payments",
                        "/office/codes",
                        "/office/bursary",
                        "/office/payments/" + troubled.refunded(),
                        "/office/payments/" + troubled.disputed(),
                        "/office/payment-tasks",
                        "/office/disputes/" + troubled.dispute(),
                        "/office/stripe",
                        "/office/documents",
                        "/office/tax-return",
                        "/office/tax",
                        "/office/mail",
                        "/office/mail/" + aMail(),
                        "/office/people",
                        "/cohorts",
                        "/office/consultations",
                        "/office/practice-weights",
                        "/cohorts/" + cohort + "/roster",
                        "/cohorts/" + cohort + "/progress",
                        "/sessions/" + session(cohort).id() + "/meeting-report",
                        "/sessions/" + session(cohort).id() + "/roll-call",
                        "/sessions/" + session(cohort).id() + "/check-in"));
        assertThat(troubles).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void isSoundForALearner(String language) {
        var cohort = fixtures.cohort(5);
        var email = AccountFixtures.freshEmail();
        var learner =
                accounts.create(email, "Robin", AccountFixtures.PASSWORD, Languages.of(language), Set.of(Role.LEARNER));
        var place = places.confirmed(cohort, unreachable(learner));
        var module = Objects.requireNonNull(session(cohort).module());
        practice.example(learner);
        var thread = together.discussing(cohort, learner, named());
        together.practising(cohort, place);
        beginQuiz(cohort, place, learner, module);
        var page = visit(WIDE, language);
        signIn(page, email.value(), language);
        open(
                page,
                "learner",
                language,
                List.of(
                        "/home",
                        "/learn/" + place + "/modules/" + module,
                        "/learn/" + place + "/exercises",
                        "/discussions",
                        "/discussions/" + cohort,
                        "/discussions/" + cohort + "/threads/" + thread,
                        "/practice-groups",
                        "/learn/" + place + "/modules/" + module + "/quiz",
                        "/registrations/" + place,
                        "/registrations/" + place + "/change",
                        "/registrations/" + place + "/attendance",
                        "/registrations/" + place + "/make-up",
                        "/registrations/" + place + "/access-needs",
                        "/eligibility/" + cohorts.details(cohort).summary().seriesSlug(),
                        "/registrations/" + awaiting(learner),
                        "/account",
                        "/account/profile",
                        "/documents",
                        "/practice",
                        "/practice/new",
                        "/practice/send",
                        "/practice/supervisors",
                        "/practice/supervisors/new",
                        "/practice/rules",
                        "/consultations",
                        "/no-such-place"));
        assertThat(troubles).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void isSoundForSomebodyWhoTakesTheirTrainingAlong(String language) {
        var email = AccountFixtures.freshEmail();
        var person =
                accounts.create(email, "Robin", AccountFixtures.PASSWORD, Languages.of(language), Set.of(Role.LEARNER));
        var cohort = certified.cohort(2, 5);
        var other = certified.cohort(1, 5);
        var seat = new CertificateFixtures.Seat(places.confirmed(cohort, person), person);
        var open = places.confirmed(other, person);
        clock.advance(Duration.ofDays(20));
        try {
            past.certified(cohort, seat);
            Acting.as(person, Role.LEARNER, () -> {
                portfolios.registeredIn(2025);
                papers.letter(seat.place(), Languages.of(language));
                return seat;
            });
            var page = visit(WIDE, language);
            signIn(page, email.value(), language);
            open(
                    page,
                    "papers",
                    language,
                    List.of(
                            "/papers",
                            "/papers/portfolio",
                            "/registrations/" + seat.place() + "/evaluation",
                            "/registrations/" + open + "/evaluation"));
            var office = signedIn(language, Role.REGISTRAR, Role.FACILITATOR);
            var series = cohorts.details(cohort).summary().series();
            open(
                    office,
                    "papers-office",
                    language,
                    List.of(
                            "/office/certificate-designs",
                            "/office/certificate-designs/" + series,
                            "/office/series/" + series + "/evaluation-questions",
                            "/cohorts/" + cohort + "/evaluation"));
        } finally {
            clock.reset();
        }
        assertThat(troubles).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void isSoundForWhoFacilitatesACohort(String language) {
        var email = AccountFixtures.freshEmail();
        var facilitator = accounts.create(
                email, "Sasha", AccountFixtures.PASSWORD, Languages.of(language), Set.of(Role.FACILITATOR));
        var cohort = fixtures.cohort(7, facilitator);
        var learner = named();
        var place = places.confirmed(cohort, learner);
        together.discussing(cohort, learner, named());
        places.confirmed(cohort, named());
        places.confirmed(cohort, named());
        together.practising(cohort, place);
        var page = visit(WIDE, language);
        signIn(page, email.value(), language);
        open(
                page,
                "facilitator",
                language,
                List.of(
                        "/sessions/" + session(cohort).id() + "/practice-groups",
                        "/discussions/" + cohort,
                        "/discussions/" + cohort + "/reports",
                        "/" + language + "/resourced"));
        assertThat(troubles).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void isSoundForSomebodyWhoPaysInOtherWays(String language) {
        var email = AccountFixtures.freshEmail();
        var person =
                accounts.create(email, "Robin", AccountFixtures.PASSWORD, Languages.of(language), Set.of(Role.LEARNER));
        var plan = billing.examples(person);
        var cohort = fixtures.cohort(5);
        billing.offer(cohort.id());
        var choosing = places.readyToPay(cohort, person);
        var other = fixtures.cohort(5);
        billing.offer(other.id());
        var waiting = places.readyToPay(other, person);
        Acting.as(
                person, Role.LEARNER, () -> seats.checkout(waiting, new PaymentChoice(PayBy.TRANSFER, false, "PO-7")));
        var page = visit(WIDE, language);
        signIn(page, email.value(), language);
        open(
                page,
                "payer",
                language,
                List.of(
                        "/credit",
                        "/instalments/" + plan,
                        "/registrations/" + choosing + "?step=payment",
                        "/registrations/" + waiting));
        var office = signedIn(language, Role.REGISTRAR);
        open(
                office,
                "office",
                language,
                List.of(
                        "/office/transfers",
                        "/office/instalments",
                        "/office/credits",
                        "/office/test-payments",
                        "/office/cohorts/" + cohort + "/payment"));
        assertThat(troubles).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void isSoundForAVisitor(String language) {
        var code = cohorts.details(fixtures.cohort(5)).summary();
        var page = visit(WIDE, language);
        var home = "/" + language;
        open(
                page,
                "visitor",
                language,
                List.of(
                        home,
                        home + "/series",
                        home + "/series?q=nothing-fits-this",
                        home + "/series/" + code.seriesSlug(),
                        home + "/cohorts/" + code.code(),
                        home + "/terms",
                        home + "/privacy",
                        home + "/refunds",
                        home + "/accessibility",
                        home + "/series/no-such-series",
                        "/sign-in",
                        "/check-in/scan",
                        "/sign-up",
                        "/forgotten-password",
                        "/register/" + code.code(),
                        "/confirm/wrong",
                        "/reset-password/wrong",
                        "/supervise/wrong",
                        "/verify/practice",
                        "/inbox"));
        assertThat(troubles).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void isSoundForWhoSignsPractice(String language) {
        var email = AccountFixtures.freshEmail();
        var facilitator = accounts.create(
                email,
                "Sasha",
                AccountFixtures.PASSWORD,
                Languages.of(language),
                Set.of(Role.LEARNER, Role.FACILITATOR));
        var cohort = fixtures.cohort(5, facilitator);
        var module = Objects.requireNonNull(session(cohort).module());
        var learner = named();
        var place = places.confirmed(cohort, learner);
        practice.waiting(learner, place, module);
        var series = cohorts.details(cohort).summary().series();
        var consultation = consultations.planned(facilitator, series, module, Ledger.PROGRAMME, Duration.ofDays(3), 4);
        consultations.book(consultation, learner);
        places.confirmed(fixtures.another(cohort, 5), facilitator);
        var page = visit(WIDE, language);
        signIn(page, email.value(), language);
        open(
                page,
                "signer",
                language,
                List.of(
                        "/practice/queue",
                        "/consultations/lead",
                        "/consultations/lead/" + consultation,
                        "/consultations"));
        assertThat(troubles).isEmpty();
    }

    /** A person with an offer and a clinic with seats are the same one here: one sign-in for both. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void isSoundForWhoWaitsAndWhoBuysForOthers(String language) {
        var email = AccountFixtures.freshEmail();
        var person = accounts.create(
                email,
                "Robin",
                AccountFixtures.PASSWORD,
                Languages.of(language),
                Set.of(Role.LEARNER, Role.REGISTRAR, Role.OWNER));
        var offered = waiting.offeredTo(person);
        waiting.join(offered, named());
        var full = cohorts.details(waiting.full()).summary();
        var cohort = fixtures.cohort(8);
        var code = cohorts.details(cohort).summary().code();
        var held = groups.held(cohort, person, 2);
        var paid = groups.paid(cohort, person, 3);
        var token = groups.invite(paid, person, named());
        var page = visit(WIDE, language);
        signIn(page, email.value(), language);
        open(
                page,
                "waiting",
                language,
                List.of(
                        "/" + language + "/cohorts/" + full.code(),
                        "/" + language + "/waitlist/leave/wrong-wrong-wrong",
                        "/" + language + "/discussion-mails/wrong-wrong-wrong",
                        "/register/" + full.code(),
                        "/waitlist/join/" + full.code(),
                        "/waitlist",
                        "/office/waitlists",
                        "/office/waitlists/" + offered,
                        "/office/interest",
                        "/groups",
                        "/groups/buy/" + code,
                        "/groups/" + held,
                        "/groups/" + paid,
                        "/groups/invitation/" + token));
        assertThat(troubles).isEmpty();
    }

    private void open(Page page, String who, String language, List<String> paths) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("404")) {
                troubles.add(page.url() + " console: " + message.text());
            }
        });
        for (var path : paths) {
            page.navigate(path);
            settled(page);
            for (var width : WIDTHS) {
                page.setViewportSize(width, height(width));
                var name = path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id").replaceAll("[^a-z-]+", "_");
                screenshot(page, who + "-" + width + "-" + language + name);
                check(() -> standsInOrder(page));
                check(() -> fitsItsWidth(page));
                check(() -> isAccessible(page));
            }
            if (page.content().contains("!" + "site.")
                    || page.locator("text=/![a-z]+\\.[a-zA-Z.]+!/").count() > 0) {
                troubles.add("missing text on " + path);
            }
        }
    }

    private void check(Runnable check) {
        try {
            check.run();
        } catch (AssertionError finding) {
            troubles.add(finding.getMessage());
        }
    }

    /** Somebody of the cohort has answered in their own words. */
    private QuestionId waitingForWords(CohortId cohort, SeriesId series, ModuleId module) {
        Acting.as(AccountId.next(), Role.REGISTRAR, () -> {
            quizzes.everyKind(series, module);
            return module;
        });
        var person = named();
        var place = places.confirmed(cohort, person);
        Acting.as(person, Role.LEARNER, () -> quizzes.take(place, module, true));
        return Acting.as(AccountId.next(), Role.REGISTRAR, () -> quizzes.any(series));
    }

    /** A quiz of every kind is begun, after one attempt that did not pass; a handout was corrected. */
    private void beginQuiz(CohortId cohort, RegistrationId place, AccountId learner, ModuleId module) {
        Acting.as(learner, Role.LEARNER, () -> quizzes.take(place, module, false));
        Acting.as(AccountId.next(), Role.REGISTRAR, () -> {
            quizzes.everyKind(cohorts.details(cohort).summary().series(), module);
            catalogue.correctNotes(module);
            return module;
        });
        Acting.as(learner, Role.LEARNER, () -> attempts.begin(place, module));
    }

    /** A request for the series that waits for the office. */
    private ApplicationId request(SeriesId series) {
        eligibility.priorTraining(series);
        eligibility.verified(series);
        return eligibility.submitted(series, eligibility.person(Category.RP_QUALIFYING));
    }

    /** A held seat at the step that asks for evidence. */
    private RegistrationId awaiting(AccountId learner) {
        var asking = fixtures.cohort(5);
        eligibility.priorTraining(cohorts.details(asking).summary().series());
        return places.pending(asking, learner);
    }

    private RegistrationId placeWithWindow() {
        var cohort = fixtures.cohort(2);
        var learner = accounts.create(
                AccountFixtures.freshEmail(),
                "Robin",
                AccountFixtures.PASSWORD,
                Languages.ENGLISH,
                Set.of(Role.LEARNER));
        var place = places.confirmed(cohort, unreachable(learner));
        jdbc.sql("insert into completion_kept_window (cohort_id, months) values (:cohort, 24)")
                .param("cohort", Ids.bytes(cohort.id()))
                .update();
        Acting.as(learner, Role.REGISTRAR, () -> {
            times.extend(place, 30, TimeBasis.ASKED);
            return place;
        });
        return place;
    }

    private CohortId populated() {
        var cohort = fixtures.cohort(5);
        places.confirmed(cohort, named());
        places.confirmed(cohort, unreachable(named()));
        return cohort;
    }

    /** From now on mail to this person comes back. */
    private AccountId unreachable(AccountId person) {
        mailboxes.cameBack(person, accounts.contact(person).email(), "5.1.1");
        return person;
    }

    private MailId aMail() {
        return Acting.as(AccountId.next(), Role.REGISTRAR, () -> outbox.mails(null, ""))
                .getFirst()
                .id();
    }

    private AccountId named() {
        return accounts.create(
                AccountFixtures.freshEmail(),
                "Robin",
                AccountFixtures.PASSWORD,
                Languages.ENGLISH,
                Set.of(Role.LEARNER));
    }

    private CohortSession session(CohortId cohort) {
        return cohorts.sessions(cohort).stream().findFirst().orElseThrow(RecordNotFound::new);
    }

    private Page signedIn(String language, Role... roles) {
        var email = AccountFixtures.freshEmail();
        accounts.create(email, "Sasha", AccountFixtures.PASSWORD, Languages.of(language), Set.of(roles));
        var page = visit(WIDE, language);
        signIn(page, email.value(), language);
        return page;
    }

    private void signIn(Page page, String email, String language) {
        page.navigate("/sign-in");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(AccountFixtures.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
    }
}
