package ca.footing.notification;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.change.ChangeFixtures;
import ca.footing.change.CohortCancellations;
import ca.footing.change.Remedy;
import ca.footing.change.Substitutions;
import ca.footing.change.Withdrawals;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.Outlooks;
import ca.footing.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FootingTest
class ChangeMailsTest {
    @Autowired
    private ChangeFixtures fixtures;

    @Autowired
    private CohortFixtures cohorts;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private Substitutions substitutions;

    @Autowired
    private CohortCancellations cancellations;

    @Autowired
    private Outlooks outlooks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void tellsWhatComesBackAndWhatIsKept() {
        var learner = accounts.learner();
        var place = fixtures.paid(cohorts.cohort(3), learner);
        Acting.as(learner);
        withdrawals.withdraw(place, Remedy.REFUND, Money.cad(88_00));
        assertThat(mail("PLACE_WITHDRAWN", learner)).contains("$88.00", "$25.00", "$2.88", "ten business days");
    }

    @Test
    void asksAColleagueWithoutNamingThemToAnybody() {
        var learner = accounts.learner();
        var place = fixtures.paid(cohorts.cohort(3), learner);
        Acting.as(learner);
        var colleague = AccountFixtures.freshEmail();
        substitutions.invite(place, colleague);
        assertThat(jdbc.sql("select text_body from mail where kind = 'SUBSTITUTE_INVITED' and recipient = ?")
                        .param(colleague.value())
                        .query(String.class)
                        .single())
                .contains("Robin asks whether", "/substitute/");
    }

    @Test
    void tellsEveryoneOfADecisionEitherWay() {
        var cohort = cohorts.cohort(3);
        var first = accounts.learner();
        fixtures.paid(cohort, first);
        var registrar = accounts.registrar();
        Acting.as(registrar, Role.REGISTRAR);
        outlooks.require(cohort, 2, LocalDate.now(clock).plusDays(9));
        outlooks.goAhead(cohort);
        assertThat(mail("COHORT_GOES_AHEAD", first)).contains("takes place");

        cancellations.cancel(cohort, Set.of(), LocalDate.now(clock).plusDays(6), "The facilitator is ill.");
        assertThat(mail("COHORT_CANCELLED", first)).contains("The facilitator is ill.", "$113.00", "/choose");
    }

    private String mail(String kind, AccountId to) {
        List<String> found = jdbc.sql("select text_body from mail where kind = ? and account_id = unhex(?)")
                .params(kind, to.toString().replace("-", ""))
                .query(String.class)
                .list();
        assertThat(found).as(kind).hasSize(1);
        return found.getFirst();
    }
}
