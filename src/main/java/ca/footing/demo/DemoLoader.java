package ca.footing.demo;

import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.FacilitatorId;
import ca.footing.registration.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database once with the demo: it lives through the last fifteen weeks with the real services, so that
 * every row is one that the product itself wrote.
 */
@Component
@Profile("demo")
class DemoLoader implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    private static final List<String> SERIES = List.of("resourcing.json", "grounding.json", "supervisors.json");
    private static final List<String> OPEN =
            List.of("mornings-ottawa", "soirees", "mornings-online", "grounding-ottawa", "supervisors-online");

    private final List<SeriesId> series = new ArrayList<>();
    private final List<FacilitatorId> profiles = new ArrayList<>();

    private final DemoClock clock;
    private final DemoContent content;
    private final DemoPeople people;
    private final DemoCohorts cohorts;
    private final DemoEnrolment enrolment;
    private final DemoBilling billing;
    private final DemoCompletion completion;
    private final DemoChanges changes;
    private final DemoLearning learning;
    private final DemoTogether together;
    private final DemoAttendance attendance;
    private final DemoMakeUps makeUps;
    private final DemoMoney money;
    private final DemoMail mail;
    private final DemoEligibility eligibility;
    private final DemoPractice practice;
    private final DemoSupervision supervision;
    private final FinishedCohort finished;
    private final Catalogue catalogue;
    private final CohortPlanning planning;

    DemoLoader(
            DemoClock clock,
            DemoContent content,
            DemoPeople people,
            DemoCohorts cohorts,
            DemoEnrolment enrolment,
            DemoBilling billing,
            DemoCompletion completion,
            DemoChanges changes,
            DemoLearning learning,
            DemoTogether together,
            DemoAttendance attendance,
            DemoMakeUps makeUps,
            DemoMoney money,
            DemoMail mail,
            DemoEligibility eligibility,
            DemoPractice practice,
            DemoSupervision supervision,
            FinishedCohort finished,
            Catalogue catalogue,
            CohortPlanning planning) {
        this.clock = clock;
        this.content = content;
        this.people = people;
        this.cohorts = cohorts;
        this.enrolment = enrolment;
        this.billing = billing;
        this.completion = completion;
        this.changes = changes;
        this.learning = learning;
        this.together = together;
        this.attendance = attendance;
        this.makeUps = makeUps;
        this.money = money;
        this.mail = mail;
        this.eligibility = eligibility;
        this.practice = practice;
        this.supervision = supervision;
        this.finished = finished;
        this.catalogue = catalogue;
        this.planning = planning;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!catalogue.published().isEmpty()) {
            return;
        }
        LOG.info("Laying out the demo …");
        var today = LocalDate.now(clock.withZone(DemoCohorts.TORONTO));
        try {
            load(today);
        } finally {
            clock.present();
        }
    }

    private void load(LocalDate today) {
        at(today.minusWeeks(15));
        var all = content.people();
        var registrar = people.create(all.registrar(), true, Role.REGISTRAR);
        var owner = people.create(all.owner(), true, Role.OWNER);
        var teachers = all.facilitators().stream()
                .map(person ->
                        people.create(person, person == all.facilitators().getFirst(), Role.FACILITATOR))
                .toList();
        var learners = all.learners().stream()
                .map(person -> people.create(person, person == all.learners().getFirst()))
                .toList();
        people.acting(registrar, Role.REGISTRAR, () -> {
            SERIES.forEach(file -> series.add(content.enter(content.series(file))));
            completion.decide(series.getFirst());
            for (var i = 0; i < teachers.size(); i++) {
                profiles.add(planning.saveFacilitator(DemoPeople.facilitator(
                        teachers.get(i), all.facilitators().get(i))));
            }
        });
        publish(registrar, today, "evenings-one");
        confirm(learners.subList(12, 26), "evenings-one");
        learning.live(teachers.getFirst(), "evenings-one", 6);
        finish(registrar, teachers.getFirst(), learners, today);

        at(today.minusWeeks(5));
        publish(registrar, today, "evenings-two");
        confirm(learners.subList(0, 12), "evenings-two");
        learning.live(teachers.getFirst(), "evenings-two", 2);
        attendance.say("evenings-two");
        together.begin(teachers.getFirst(), "evenings-two");
        mail.comesBackFrom(learners.get(7));

        at(today.minusDays(2));
        OPEN.forEach(code -> publish(registrar, today, code));
        makeUps.offer(registrar, teachers.getFirst(), "evenings-two");
        money.goBack(
                registrar,
                enrolment.confirmed(learners.get(26), "mornings-ottawa"),
                enrolment.confirmed(learners.get(27), "mornings-ottawa"),
                "The first hour was lost to the fire alarm");
        confirm(learners.subList(28, 36), "mornings-ottawa");
        confirm(learners.subList(36, 46), "soirees");
        confirm(learners.subList(46, 50), "mornings-online");
        confirm(learners.subList(50, 55), "grounding-ottawa");
        confirm(learners.subList(55, 58), "supervisors-online");
        enrolment.upTo(learners.get(61), "mornings-online", Step.AGREEMENT);

        clock.present();
        enrolment.awaitingTheBank(learners.get(58), "mornings-online");
        enrolment.upTo(learners.get(59), "mornings-online", Step.PAYMENT);
        enrolment.upTo(learners.get(60), "mornings-online", Step.AGREEMENT);
        enrolment.upTo(learners.getFirst(), "grounding-ottawa", Step.AGREEMENT);
        billing.offer(registrar, "mornings-online");
        billing.inParts(learners.get(50), "mornings-online");
        billing.byTransfer(registrar, learners.get(51), "mornings-online");
        billing.credit(registrar, learners.getFirst());
        changes.happen(registrar, owner, learners);
        eligibility.ask(registrar, learners.getLast(), "supervisors-online");
        eligibility.need(registrar, learners.get(1));
        practice.keep(registrar, teachers.getFirst(), learners.getFirst(), "evenings-two", today);
        supervision.alsoSupervised(learners.get(2), today);
    }

    /** The learner who signs in came ten minutes late once, so that her certificate shows what the bodies make of it. */
    private void finish(AccountId registrar, AccountId teacher, List<AccountId> learners, LocalDate today) {
        var twenty = new ArrayList<>(learners.subList(26, 45));
        twenty.add(10, learners.getFirst());
        finished.live(
                "",
                new FinishedCohort.Cast(registrar, teacher, profiles.getFirst(), twenty, learners.subList(45, 48)),
                today,
                clock::set);
    }

    private void publish(AccountId registrar, LocalDate today, String cohort) {
        people.acting(registrar, Role.REGISTRAR, () -> cohorts.publish(cohort, today, series, profiles));
    }

    private void confirm(List<AccountId> learners, String cohort) {
        learners.forEach(learner -> enrolment.confirmed(learner, cohort));
    }

    private void at(LocalDate day) {
        clock.set(day.atTime(10, 0).atZone(DemoCohorts.TORONTO).toInstant());
    }
}
