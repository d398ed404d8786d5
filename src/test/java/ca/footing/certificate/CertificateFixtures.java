package ca.footing.certificate;

import ca.footing.Acting;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.attendance.Attendance;
import ca.footing.attendance.Mark;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.ContentNotice;
import ca.footing.catalogue.Curriculum;
import ca.footing.catalogue.ModuleDraft;
import ca.footing.catalogue.SeriesDraft;
import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.CohortDraft;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.Format;
import ca.footing.cohort.PriceCategory;
import ca.footing.cohort.PriceCategoryId;
import ca.footing.cohort.SessionDraft;
import ca.footing.evaluation.AnswerKind;
import ca.footing.evaluation.EvaluationDraft;
import ca.footing.evaluation.Evaluations;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Money;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Cohorts whose modules ask for attendance alone: mornings from 9 to 12 with a break from 10:15 to 10:45, so 150 minutes
 * each, one module a week, two parts didactic to one part experiential.
 */
@Component
public class CertificateFixtures {
    public static final int HELD = 150;

    private final CohortFixtures cohortFixtures;
    private final CohortPlanning planning;
    private final Curriculum curriculum;
    private final Catalogue catalogue;
    private final RegistrationFixtures places;
    private final AccountFixtures people;
    private final Attendance attendance;
    private final Evaluations evaluations;
    private final DueCertificates due;
    private final CertificateRun run;
    private final Certificates certificates;
    private final CertificatePlans plans;
    private final Accounts accounts;
    private final MovableClock moving;
    private final Clock clock;

    CertificateFixtures(
            CohortFixtures cohortFixtures,
            CohortPlanning planning,
            Curriculum curriculum,
            Catalogue catalogue,
            RegistrationFixtures places,
            AccountFixtures people,
            Attendance attendance,
            Evaluations evaluations,
            DueCertificates due,
            CertificateRun run,
            Certificates certificates,
            CertificatePlans plans,
            Accounts accounts,
            MovableClock moving,
            Clock clock) {
        this.cohortFixtures = cohortFixtures;
        this.planning = planning;
        this.curriculum = curriculum;
        this.catalogue = catalogue;
        this.places = places;
        this.people = people;
        this.attendance = attendance;
        this.evaluations = evaluations;
        this.due = due;
        this.run = run;
        this.certificates = certificates;
        this.plans = plans;
        this.accounts = accounts;
        this.moving = moving;
        this.clock = clock;
    }

    /** A place and its owner. */
    public record Seat(RegistrationId place, AccountId person) {}

    /** A public cohort of that many modules that begins tomorrow. */
    public CohortId cohort(int modules, int seats) {
        var cohort = planned(modules, seats);
        asOffice(() -> planning.publish(cohort));
        return cohort;
    }

    /** As above, not public yet. */
    public CohortId planned(int modules, int seats) {
        return asOffice(() -> planned(series(modules), 1, seats));
    }

    private CohortId planned(SeriesId series, int days, int seats) {
        var like = planning.draft(cohortFixtures.cohort(2));
        var first = LocalDate.now(clock.withZone(CohortFixtures.TORONTO)).plusDays(days);
        var cohort = planning.create(new CohortDraft(
                series,
                "c-" + UUID.randomUUID(),
                like.name(),
                seats,
                "en",
                "",
                like.venueProvince(),
                like.zone(),
                first.atTime(8, 0),
                like.facilitators(),
                List.of(new PriceCategory(PriceCategoryId.next(), text("Standard"), Money.cad(10_000), Set.of())),
                like.refunds()));
        var week = 0;
        for (var module : catalogue.modules(series)) {
            var start = first.plusWeeks(week++).atTime(9, 0);
            planning.addSession(
                    cohort,
                    new SessionDraft(
                            module.id(),
                            module.title(),
                            start,
                            start.plusHours(3),
                            30,
                            Format.ONLINE,
                            "",
                            "https://meet.example.org/room"));
        }
        return cohort;
    }

    public Seat seat(CohortId cohort) {
        var person = people.learner();
        return new Seat(places.confirmed(cohort, person), person);
    }

    /** As its facilitator: how a person was at the session with that index. */
    public void mark(CohortId cohort, int session, Seat seat, Mark mark) {
        var id = cohortFixtures.sessions(cohort).get(session);
        Acting.as(cohortFixtures.facilitatorOf(cohort), Role.FACILITATOR, () -> {
            attendance.correct(id, seat.place(), mark, "For a test");
            return id;
        });
    }

    /** Present at every session, from start to end. */
    public void attendAll(CohortId cohort, Seat seat) {
        for (var i = 0; i < cohortFixtures.sessions(cohort).size(); i++) {
            mark(cohort, i, seat, new Mark.WholeSession());
        }
    }

    public void evaluate(Seat seat) {
        Acting.as(seat.person(), Role.LEARNER, () -> {
            var ratings = evaluations.mine(seat.place()).items().stream()
                    .filter(item -> item.kind() == AnswerKind.RATING)
                    .collect(Collectors.toMap(item -> item.key(), _ -> 4));
            evaluations.send(seat.place(), new EvaluationDraft(ratings, Map.of(), false));
            return seat;
        });
    }

    /** What the job does, for one cohort. */
    public void look(CohortId cohort) {
        due.look(cohort);
    }

    /** What the job does with those whose window is over. */
    public void issueRipe() {
        run.issueRipe();
    }

    /** A certificate, issued after two days and the window; the clock stays there. */
    public IssuedCertificate issued(MovableClock moving) {
        var cohort = cohort(1, 3);
        var seat = seat(cohort);
        moving.advance(Duration.ofDays(2));
        attendAll(cohort, seat);
        evaluate(seat);
        look(cohort);
        moving.advance(Duration.ofDays(4));
        issueRipe();
        return certificates.current(seat.place()).orElseThrow();
    }

    /** What the screens show: a person with a certificate, one whose certificate waits, and a cohort that is not ready. */
    public record Example(
            EmailAddress email,
            CohortId cohort,
            RegistrationId place,
            RegistrationId waiting,
            String code,
            CohortId draft) {}

    /** An example whose sessions lie behind it by the real clock. */
    public Example example(Locale language) {
        var cohort = cohort(1, 3);
        var email = AccountFixtures.freshEmail();
        var person = accounts.create(email, "Robin", AccountFixtures.PASSWORD, language, Set.of(Role.LEARNER));
        var seat = new Seat(places.confirmed(cohort, person), person);
        var other = seat(cohort);
        moving.advance(Duration.ofDays(2));
        List.of(seat, other).forEach(one -> attendAll(cohort, one));
        evaluate(seat);
        look(cohort);
        moving.advance(Duration.ofDays(4));
        issueRipe();
        evaluate(other);
        look(cohort);
        moving.reset();
        var draft = planned(1, 3);
        asOffice(() -> plans.save(
                draft,
                new CertificatePlan(
                        3,
                        new CertificateData.Signatory("", ""),
                        List.of(new Approval("CPA", "", LocalizedText.EMPTY, null, null)))));
        var code = certificates.current(seat.place()).orElseThrow().code();
        return new Example(email, cohort, seat.place(), other.place(), code, draft);
    }

    public AccountId facilitatorOf(CohortId cohort) {
        return cohortFixtures.facilitatorOf(cohort);
    }

    private SeriesId series(int modules) {
        var series = curriculum.create(new SeriesDraft(
                "s-" + UUID.randomUUID(), text("Resourcing"), text("Short."), text("Long."), text("For whom.")));
        for (var i = 1; i <= modules; i++) {
            curriculum.addModule(
                    series,
                    new ModuleDraft(
                            text("Module " + i),
                            text("What it is about."),
                            List.of(text("Name three signs."), text("Choose a practice.")),
                            new ContentNotice(text("Topics"), text("Media"), text("Methods"), text("Present")),
                            100,
                            50,
                            LocalizedText.EMPTY,
                            LocalizedText.EMPTY,
                            LocalizedText.EMPTY));
        }
        curriculum.publish(series);
        return series;
    }

    private static LocalizedText text(String english) {
        return new LocalizedText(english, english + " (fr)");
    }

    <T> T asOffice(java.util.function.Supplier<T> step) {
        return Acting.as(people.registrar(), Role.REGISTRAR, step);
    }

    void asOffice(Runnable step) {
        asOffice(() -> {
            step.run();
            return step;
        });
    }
}
