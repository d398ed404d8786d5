package ca.footing.demo;

import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.Facilitator;
import ca.footing.cohort.FacilitatorId;
import ca.footing.cohort.Format;
import ca.footing.registration.Step;
import ca.footing.shared.Languages;
import ca.footing.shared.LocalizedText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    private final DemoClock clock;
    private final DemoContent content;
    private final DemoPeople people;
    private final DemoCohorts cohorts;
    private final DemoEnrolment enrolment;
    private final DemoLearning learning;
    private final Catalogue catalogue;
    private final CohortPlanning planning;

    DemoLoader(
            DemoClock clock,
            DemoContent content,
            DemoPeople people,
            DemoCohorts cohorts,
            DemoEnrolment enrolment,
            DemoLearning learning,
            Catalogue catalogue,
            CohortPlanning planning) {
        this.clock = clock;
        this.content = content;
        this.people = people;
        this.cohorts = cohorts;
        this.enrolment = enrolment;
        this.learning = learning;
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
        people.create(all.owner(), true, Role.OWNER);
        var teachers = new ArrayList<FacilitatorId>();
        var accounts = new ArrayList<AccountId>();
        for (var person : all.facilitators()) {
            var account = people.create(person, accounts.isEmpty(), Role.FACILITATOR);
            accounts.add(account);
            people.acting(
                    registrar, Role.REGISTRAR, () -> teachers.add(planning.saveFacilitator(profile(account, person))));
        }
        var learners = new ArrayList<AccountId>();
        all.learners().forEach(person -> learners.add(people.create(person, learners.isEmpty())));
        var series = new ArrayList<SeriesId>();
        people.acting(
                registrar,
                Role.REGISTRAR,
                () -> List.of("resourcing.json", "grounding.json", "supervisors.json")
                        .forEach(file -> series.add(content.enter(file))));
        var main = series.getFirst();
        var evening = LocalTime.of(17, 30);
        var morning = LocalTime.of(9, 0);

        var finished = today.minusWeeks(13);
        plan(
                registrar,
                main,
                "evenings-one",
                finished,
                evening,
                14,
                "en",
                Format.ONLINE,
                1_240_00,
                teachers.subList(0, 2));
        learners.subList(12, 26).forEach(learner -> enrolment.confirmed(learner, "evenings-one"));
        learning.live(accounts.getFirst(), "evenings-one", 6);

        at(today.minusWeeks(5));
        var running = today.minusDays(12);
        plan(
                registrar,
                main,
                "evenings-two",
                running,
                evening,
                14,
                "en",
                Format.ONLINE,
                1_240_00,
                teachers.subList(0, 2));
        learners.subList(0, 12).forEach(learner -> enrolment.confirmed(learner, "evenings-two"));
        learning.live(accounts.getFirst(), "evenings-two", 2);

        at(today.minusDays(2));
        plan(
                registrar,
                main,
                "mornings-ottawa",
                today.plusDays(30),
                morning,
                12,
                "both",
                Format.IN_PERSON,
                1_360_00,
                teachers.subList(0, 2));
        plan(
                registrar,
                main,
                "soirees",
                today.plusDays(23),
                evening,
                10,
                "fr",
                Format.ONLINE,
                1_240_00,
                teachers.subList(1, 3));
        plan(
                registrar,
                main,
                "mornings-online",
                today.plusDays(51),
                morning,
                16,
                "en",
                Format.ONLINE,
                1_240_00,
                teachers.subList(0, 3));
        plan(
                registrar,
                series.get(1),
                "grounding-ottawa",
                today.plusDays(37),
                evening,
                20,
                "en",
                Format.IN_PERSON,
                145_00,
                teachers.subList(2, 3));
        plan(
                registrar,
                series.get(2),
                "supervisors-online",
                today.plusDays(44),
                morning,
                8,
                "both",
                Format.ONLINE,
                420_00,
                teachers.subList(1, 2));
        learners.subList(26, 36).forEach(learner -> enrolment.confirmed(learner, "mornings-ottawa"));
        learners.subList(36, 46).forEach(learner -> enrolment.confirmed(learner, "soirees"));
        learners.subList(46, 50).forEach(learner -> enrolment.confirmed(learner, "mornings-online"));
        learners.subList(50, 55).forEach(learner -> enrolment.confirmed(learner, "grounding-ottawa"));
        learners.subList(55, 58).forEach(learner -> enrolment.confirmed(learner, "supervisors-online"));
        enrolment.upTo(learners.get(61), "mornings-online", Step.AGREEMENT);

        clock.present();
        enrolment.awaitingTheBank(learners.get(58), "mornings-online");
        enrolment.upTo(learners.get(59), "mornings-online", Step.PAYMENT);
        enrolment.upTo(learners.get(60), "mornings-online", Step.AGREEMENT);
        enrolment.upTo(learners.getFirst(), "grounding-ottawa", Step.AGREEMENT);
    }

    private void plan(
            AccountId registrar,
            SeriesId series,
            String code,
            LocalDate firstDay,
            LocalTime start,
            int capacity,
            String language,
            Format format,
            long price,
            List<FacilitatorId> teachers) {
        var plan = new DemoCohorts.Plan(
                series,
                code,
                named(firstDay, start, format),
                capacity,
                language,
                format,
                firstDay,
                start,
                price,
                teachers);
        people.acting(registrar, Role.REGISTRAR, () -> cohorts.publish(plan, catalogue.modules(series)));
    }

    private static LocalizedText named(LocalDate firstDay, LocalTime start, Format format) {
        var english = firstDay.getMonth().getDisplayName(TextStyle.FULL, Languages.ENGLISH);
        var french = firstDay.getMonth().getDisplayName(TextStyle.FULL, Languages.FRENCH);
        var evening = start.isAfter(LocalTime.NOON);
        return new LocalizedText(
                english + " cohort, " + (evening ? "evenings" : "mornings")
                        + (format == Format.ONLINE ? " online" : " in Ottawa"),
                "Cohorte " + (french.matches("[aeo].*") ? "d’" : "de ") + french + ", "
                        + (evening ? "soirées" : "matinées") + (format == Format.ONLINE ? " en ligne" : " à Ottawa"));
    }

    private static Facilitator profile(AccountId account, DemoPerson person) {
        return new Facilitator(
                FacilitatorId.next(),
                account,
                person.legalName(),
                Objects.requireNonNullElse(person.credentials(), ""),
                Objects.requireNonNullElse(person.registrationNumber(), ""),
                Objects.requireNonNullElse(person.bio(), LocalizedText.EMPTY),
                Objects.requireNonNullElse(person.conflictOfInterest(), LocalizedText.EMPTY));
    }

    private void at(LocalDate day) {
        clock.set(day.atTime(10, 0).atZone(DemoCohorts.TORONTO).toInstant());
    }
}
