package ca.footing.demo;

import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.attendance.Attendance;
import ca.footing.cohort.Cohorts;
import ca.footing.makeup.MakeUpRule;
import ca.footing.makeup.MakeUpRules;
import ca.footing.makeup.MakeUps;
import ca.footing.registration.Registrations;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets a series offer make-ups: one learner takes a seat elsewhere for what they missed, others are told what is missing. */
@Component
@Profile("demo")
class DemoMakeUps {
    private static final MakeUpRule RULE = new MakeUpRule(true, Money.cad(0), 12, 0);

    private final DemoPeople people;
    private final Cohorts cohorts;
    private final Registrations registrations;
    private final Attendance attendance;
    private final MakeUpRules rules;
    private final MakeUps makeUps;

    DemoMakeUps(
            DemoPeople people,
            Cohorts cohorts,
            Registrations registrations,
            Attendance attendance,
            MakeUpRules rules,
            MakeUps makeUps) {
        this.people = people;
        this.cohorts = cohorts;
        this.registrations = registrations;
        this.attendance = attendance;
        this.rules = rules;
        this.makeUps = makeUps;
    }

    /** The first session is recorded; other cohorts teach the same later, the last of them with seats to spare. */
    void offer(AccountId registrar, AccountId facilitator, String code) {
        var cohort = cohorts.byCode(code).summary().id();
        var first = cohorts.sessions(cohort).getFirst().id();
        people.acting(registrar, Role.REGISTRAR, () -> rules.setForSeries(cohort, RULE));
        var recorded = attendance.attended(cohort);
        registrations.participants(cohort).stream()
                .filter(person -> recorded.getOrDefault(person.registration(), List.of()).stream()
                        .anyMatch(each -> each.session().equals(first) && each.minutesPresent() == 0))
                .findFirst()
                .ifPresent(person -> people.acting(
                        person.account(),
                        Role.LEARNER,
                        () -> makeUps.plan(person.registration(), Languages.ENGLISH).missed().stream()
                                .filter(gap -> gap.session().id().equals(first))
                                .flatMap(gap -> gap.choices().stream())
                                .reduce((_, latest) -> latest)
                                .ifPresent(choice -> makeUps.take(
                                        person.registration(),
                                        first,
                                        choice.session().id(),
                                        choice.due()))));
        people.acting(facilitator, Role.FACILITATOR, () -> attendance.settle(first));
    }
}
