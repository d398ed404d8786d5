package ca.footing.waitlist;

import ca.footing.Acting;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.SeatPayment;
import org.springframework.stereotype.Component;

/** People who wait, for tests. */
@Component
public class WaitlistFixtures {
    private final Waitlist waitlist;
    private final SeatPayment payment;
    private final RegistrationFixtures places;
    private final CohortFixtures cohortFixtures;
    private final Cohorts cohorts;
    private final AccountFixtures people;

    WaitlistFixtures(
            Waitlist waitlist,
            SeatPayment payment,
            RegistrationFixtures places,
            CohortFixtures cohortFixtures,
            Cohorts cohorts,
            AccountFixtures people) {
        this.waitlist = waitlist;
        this.payment = payment;
        this.places = places;
        this.cohortFixtures = cohortFixtures;
        this.cohorts = cohorts;
        this.people = people;
    }

    /** A cohort of one seat that somebody has confirmed. */
    public CohortId full() {
        var cohort = cohortFixtures.cohort(1);
        places.confirmed(cohort, people.learner());
        return cohort;
    }

    public void join(CohortId cohort, AccountId person) {
        var code = cohorts.details(cohort).summary().code();
        Acting.as(person, Role.LEARNER, () -> waitlist.join(code, Wish.of(code)));
    }

    /** A cohort of one seat that is offered to the person. */
    public CohortId offeredTo(AccountId person) {
        var cohort = cohortFixtures.cohort(1);
        var owner = people.learner();
        var place = places.pending(cohort, owner);
        join(cohort, person);
        Acting.as(owner, Role.LEARNER, () -> {
            payment.giveUp(place);
            return null;
        });
        return cohort;
    }
}
