package ca.footing.demo;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.billing.PayBy;
import ca.footing.cohort.Cohorts;
import ca.footing.discount.Bursaries;
import ca.footing.discount.BursaryOffice;
import ca.footing.discount.PromoDraft;
import ca.footing.discount.PromoOffice;
import ca.footing.group.GroupDraft;
import ca.footing.group.Groups;
import ca.footing.group.SeatAssignments;
import ca.footing.group.SeatGiven;
import ca.footing.registration.Enrolment;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prices that somebody lowers or pays for others: codes, the bursary fund, and the seats of a clinic. */
@Component
@Profile("demo")
class DemoGroup {
    private static final String CODE = "CLINIC10";

    private final DemoPeople people;
    private final DemoEnrolment payment;
    private final Accounts accounts;
    private final Cohorts cohorts;
    private final Groups groups;
    private final SeatAssignments assignments;
    private final Enrolment enrolment;
    private final PromoOffice codes;
    private final BursaryOffice fund;
    private final Bursaries bursaries;
    private final Deque<String> invitations = new ArrayDeque<>();

    DemoGroup(
            DemoPeople people,
            DemoEnrolment payment,
            Accounts accounts,
            Cohorts cohorts,
            Groups groups,
            SeatAssignments assignments,
            Enrolment enrolment,
            PromoOffice codes,
            BursaryOffice fund,
            Bursaries bursaries) {
        this.people = people;
        this.payment = payment;
        this.accounts = accounts;
        this.cohorts = cohorts;
        this.groups = groups;
        this.assignments = assignments;
        this.enrolment = enrolment;
        this.codes = codes;
        this.fund = fund;
        this.bursaries = bursaries;
    }

    /** A code for clinics and one that has ended; a fund that has helped one person and is asked by another. */
    void lowerPrices(AccountId registrar, AccountId owner, AccountId helped, AccountId asking, String cohort) {
        var id = cohorts.byCode(cohort).summary().id();
        people.acting(registrar, Role.REGISTRAR, () -> {
            codes.create(new PromoDraft(CODE, "For clinics in Ottawa", 10, null, null, null, 40, 3, null, null));
            var ended = codes.create(new PromoDraft(
                    "AUTUMN", "Newsletter of October", null, Money.cad(5_000), null, null, 20, 1, null, id));
            codes.end(ended);
        });
        people.acting(owner, Role.OWNER, () -> fund.add(Money.cad(300_000)));
        people.acting(
                helped, Role.LEARNER, () -> bursaries.ask(id, "I am in my placement year and work two days a week."));
        people.acting(
                registrar,
                Role.REGISTRAR,
                () -> fund.awardPercent(fund.all().getFirst().id(), 50, "Gladly. It is taken off when you register."));
        people.acting(asking, Role.LEARNER, () -> bursaries.ask(id, "Our agency has no training budget this year."));
    }

    /** Two seats with the code: one person has accepted, one seat is nobody's yet. */
    void buySeats(AccountId buyer, AccountId trainee, String cohort) {
        var person = accounts.contact(trainee);
        people.acting(buyer, Role.LEARNER, () -> {
            var order = groups.hold(
                    cohort,
                    new GroupDraft(
                            2,
                            groups.prices(cohort).getFirst().id(),
                            "Rideau Counselling Clinic",
                            "Amelia Chartrand",
                            Province.ON,
                            "PO-2026-31",
                            CODE));
            payment.pay(groups.pay(order, PayBy.WHOLE));
            assignments.invite(groups.details(order).seats().getFirst().id(), person.name(), person.email());
        });
        people.acting(trainee, Role.LEARNER, () -> {
            var place = assignments.accept(invitations.removeLast());
            enrolment.signAgreement(place, enrolment.details(place).agreement().version(), "");
        });
        invitations.clear();
    }

    @EventListener
    void on(SeatGiven given) {
        invitations.addLast(given.token());
    }
}
