package ca.footing.group;

import ca.footing.Acting;
import ca.footing.CaughtMail;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Category;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.billing.PayBy;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.payment.PaymentFixtures;
import ca.footing.registration.Enrolment;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Province;
import org.springframework.stereotype.Component;

/** Orders of a clinic for tests, made as the clinic makes them. */
@Component
public class GroupFixtures {
    private final Groups groups;
    private final SeatAssignments assignments;
    private final Accounts accounts;
    private final CaughtMail caught;
    private final Cohorts cohorts;
    private final CohortFixtures cohortFixtures;
    private final PaymentFixtures payer;
    private final Profiles profiles;
    private final Enrolment enrolment;

    GroupFixtures(
            Groups groups,
            SeatAssignments assignments,
            Accounts accounts,
            CaughtMail caught,
            Cohorts cohorts,
            CohortFixtures cohortFixtures,
            PaymentFixtures payer,
            Profiles profiles,
            Enrolment enrolment) {
        this.groups = groups;
        this.assignments = assignments;
        this.accounts = accounts;
        this.caught = caught;
        this.cohorts = cohorts;
        this.cohortFixtures = cohortFixtures;
        this.payer = payer;
        this.profiles = profiles;
        this.enrolment = enrolment;
    }

    public GroupOrderId held(CohortId cohort, AccountId buyer, int seats) {
        var code = cohorts.details(cohort).summary().code();
        return Acting.as(buyer, Role.LEARNER, () -> groups.hold(code, draft(cohort, seats)));
    }

    public GroupOrderId paid(CohortId cohort, AccountId buyer, int seats) {
        var order = held(cohort, buyer, seats);
        Acting.as(buyer, Role.LEARNER, () -> {
            payer.payAndSettle(groups.pay(order, PayBy.WHOLE));
            return null;
        });
        return order;
    }

    /** Invites somebody to the first seat. @return the token of the link that they got */
    public String invite(GroupOrderId order, AccountId buyer, AccountId invited) {
        var email = accounts.contact(invited).email();
        Acting.as(buyer, Role.LEARNER, () -> {
            assignments.invite(groups.details(order).seats().getFirst().id(), "Robin Test", email);
            return null;
        });
        return caught.linkIn(caught.latestTo(email.value()), "groups/invitation/")
                .replaceAll(".*/", "");
    }

    /** The first seat of a paid order as somebody's confirmed place. */
    public RegistrationId taken(GroupOrderId order, AccountId buyer, AccountId person) {
        var token = invite(order, buyer, person);
        profiles.save(person, RegistrationFixtures.profile(Category.RP));
        return Acting.as(person, Role.LEARNER, () -> {
            var place = assignments.accept(token);
            enrolment.signAgreement(place, RegistrationFixtures.AGREEMENT, "");
            return place;
        });
    }

    GroupDraft draft(CohortId cohort, int seats) {
        return new GroupDraft(
                seats,
                cohortFixtures.price(cohort),
                "Rideau Counselling Clinic",
                "Noor Haddad",
                Province.ON,
                "PO-4711",
                "");
    }
}
