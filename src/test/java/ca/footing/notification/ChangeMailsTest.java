package ca.footing.notification;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import ca.footing.Acting;
import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.change.ChangeFixtures;
import ca.footing.change.CohortCancellations;
import ca.footing.change.Remedy;
import ca.footing.change.Substitutions;
import ca.footing.change.Withdrawals;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.Outlooks;
import ca.footing.shared.Columns;
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
    private Accounts people;

    @Autowired
    private CaughtMail caught;

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

    /** RFC 5546: the same identity as the event that is taken back, a later revision, by the mail that says the rest. */
    @Test
    void leavingAPlaceIsOneMailThatClearsTheCalendarToo() {
        var cohort = cohorts.cohort(3);
        var learner = accounts.learner();
        var place = fixtures.paid(cohort, learner);
        var entered = Biweekly.parse(caught.latestTo(address(learner)).file("footing.ics"))
                .first()
                .getEvents();
        var before = caught.allTo(address(learner)).size();
        Acting.as(learner);
        withdrawals.withdraw(place, Remedy.REFUND, Money.cad(88_00));

        var left = leaving(learner, before);
        assertThat(left.text()).contains("The 2 attached calendar files take their sessions out of your calendar");
        for (var number = 1; number <= 2; number++) {
            var file = Biweekly.parse(left.file("session-" + number + ".ics")).first();
            assertThat(file.getMethod().getValue()).isEqualTo("CANCEL");
            var event = file.getEvents().getFirst();
            assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
            assertThat(event.getSequence().getValue()).isEqualTo(1);
            assertThat(entered).anySatisfy(known -> assertThat(known.getUid()).isEqualTo(event.getUid()));
        }
        assertThat(kinds(learner)).contains("PLACE_WITHDRAWN").doesNotContain("CALENDAR_CLEARED");
    }

    @Test
    void aCohortThatWeCancelLeavesTheCalendarByTheMailThatSaysSo() {
        var cohort = cohorts.cohort(3);
        var learner = accounts.learner();
        fixtures.paid(cohort, learner);
        Acting.as(accounts.registrar(), Role.REGISTRAR);
        cancellations.cancel(cohort, Set.of(), LocalDate.now(clock).plusDays(6), "The facilitator is ill.");
        assertThat(caught.latestTo(address(learner)).file("session-2.ics")).contains("METHOD:CANCEL");
        assertThat(kinds(learner)).contains("COHORT_CANCELLED").doesNotContain("CALENDAR_CLEARED");
    }

    /** What came after the mails before, the notes of money aside. */
    private CaughtMail.Received leaving(AccountId person, int before) {
        var fresh = caught.allTo(address(person)).stream()
                .skip(before)
                .filter(mail -> mail.files().keySet().stream().anyMatch(name -> name.endsWith(".ics")))
                .toList();
        assertThat(fresh).hasSize(1);
        return fresh.getFirst();
    }

    private List<String> kinds(AccountId person) {
        return jdbc.sql("select kind from mail where account_id = ?")
                .param(Columns.of(person.id()))
                .query(String.class)
                .list();
    }

    private String address(AccountId person) {
        return people.contact(person).email().value();
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
