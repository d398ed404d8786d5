package ca.footing.demo;

import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.change.Moves;
import ca.footing.change.Remedy;
import ca.footing.change.Withdrawals;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.Outlooks;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.Languages;
import ca.footing.waitlist.Interest;
import ca.footing.waitlist.InterestAsked;
import ca.footing.waitlist.Waitlist;
import ca.footing.waitlist.Wish;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happened to places of the demo: one given up for a credit, so that a seat is offered; one moved; one cohort open. */
@Component
@Profile("demo")
class DemoChanges {
    private static final int MINIMUM = 5;

    private final DemoPeople people;
    private final DemoEnrolment enrolment;
    private final DemoGroup group;
    private final Cohorts cohorts;
    private final Outlooks outlooks;
    private final Registrations registrations;
    private final Withdrawals withdrawals;
    private final Moves moves;
    private final Waitlist waitlist;
    private final Interest interest;
    private final List<String> confirmLinks = new ArrayList<>();

    DemoChanges(
            DemoPeople people,
            DemoEnrolment enrolment,
            DemoGroup group,
            Cohorts cohorts,
            Outlooks outlooks,
            Registrations registrations,
            Withdrawals withdrawals,
            Moves moves,
            Waitlist waitlist,
            Interest interest) {
        this.people = people;
        this.enrolment = enrolment;
        this.group = group;
        this.cohorts = cohorts;
        this.outlooks = outlooks;
        this.registrations = registrations;
        this.withdrawals = withdrawals;
        this.moves = moves;
        this.waitlist = waitlist;
        this.interest = interest;
    }

    /** All of it, once the cohorts have their people. */
    void happen(AccountId registrar, AccountId owner, List<AccountId> learners) {
        var first = learners.getFirst();
        await(learners.get(36), List.of(learners.get(53), first, learners.get(54)), "soirees");
        move(learners.get(46), "mornings-online", "mornings-ottawa");
        tentative(registrar, "supervisors-online");
        hearOf("supervisors-online");
        group.lowerPrices(registrar, owner, learners.get(60), learners.get(59), "mornings-online");
        group.buySeats(first, learners.get(52), "mornings-online");
    }

    /** People wait for a full cohort; a seat is freed, and the first of them has an offer. */
    private void await(AccountId leaving, List<AccountId> waiting, String cohort) {
        waiting.forEach(person -> people.acting(person, Role.LEARNER, () -> waitlist.join(cohort, Wish.of(cohort))));
        people.acting(leaving, Role.LEARNER, () -> {
            var place = place(cohort);
            var credit = Objects.requireNonNull(withdrawals.quote(place).quote().credit());
            withdrawals.withdraw(place, Remedy.CREDIT, credit.amount());
        });
    }

    /** The difference is paid on the sandbox's page. */
    private void move(AccountId person, String from, String into) {
        var target = cohorts.byCode(into).summary().id();
        people.acting(person, Role.LEARNER, () -> {
            var place = place(from);
            var option = moves.options(place, Languages.ENGLISH).options().stream()
                    .filter(one -> one.cohort().id().equals(target))
                    .findAny()
                    .orElseThrow();
            moves.move(place, target, option.difference()).ifPresent(enrolment::pay);
        });
    }

    /** It takes place when enough people come, decided two weeks before it begins. */
    private void tentative(AccountId registrar, String cohort) {
        var summary = cohorts.byCode(cohort).summary();
        var decided = LocalDate.ofInstant(summary.startsAt(), summary.zone()).minusWeeks(2);
        people.acting(registrar, Role.REGISTRAR, () -> outlooks.require(summary.id(), MINIMUM, decided));
    }

    /** Three people ask to hear of new dates of a series; two of them have confirmed their address. */
    private void hearOf(String cohort) {
        var slug = cohorts.byCode(cohort).summary().seriesSlug();
        List.of("lina.farah@example.org", "joseph.tremblay@example.org", "wren.macleod@example.org")
                .forEach(email -> interest.ask(slug, new EmailAddress(email), Languages.ENGLISH, true, "series"));
        confirmLinks.stream().limit(2).forEach(interest::confirm);
        confirmLinks.clear();
    }

    @EventListener
    void on(InterestAsked asked) {
        if (asked.email().value().endsWith("@example.org")) {
            confirmLinks.add(asked.confirmToken());
        }
    }

    private RegistrationId place(String cohort) {
        return registrations.mine().stream()
                .filter(mine -> mine.cohort().code().equals(cohort))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
