package ca.footing.waitlist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.waitlist.WaitlistFixtures;
import ca.footing.waitlist.WaitlistRoutes;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@FootingTest
class WaitForASeatTest extends SpringBrowserlessTest {
    @Autowired
    private WaitlistFixtures waiting;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CaughtMail caught;

    @Value("${server.port}")
    private int port;

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void aSignedInPersonJoinsAndReadsTheirNumber() {
        var cohort = waiting.full();
        waiting.join(cohort, people.learner());
        var learner = people.learner();
        Acting.as(learner);
        navigate(WaitlistRoutes.join(code(cohort)), JoinWaitlistView.class);
        assertThat(find(Checkbox.class).all().stream().map(Checkbox::getLabel))
                .anySatisfy(label -> assertThat(label).contains("Winter cohort", "1 person waits"));
        assertThat(words()).contains("never ends at night");
        test(find(Button.class).withText("Join the waitlist").single()).click();
        assertThat(words()).contains("You are number 2 in this line");
        var mail = caught.latestTo(address(learner));
        assertThat(mail.subject()).isEqualTo("You are on the waitlist – Footing");
        assertThat(mail.text()).contains("Winter cohort", "without signing in");
    }

    @Test
    void aVisitorJoinsWithANewAccount() {
        var cohort = waiting.full();
        navigate(WaitlistRoutes.join(code(cohort)), JoinWaitlistView.class);
        test(find(Checkbox.class).withLabel("Also dates to come").single()).click();
        var email = AccountFixtures.freshEmail().value();
        test(find(TextField.class).single()).setValue("Robin");
        test(find(EmailField.class).single()).setValue(email);
        test(find(PasswordField.class).single()).setValue(AccountFixtures.PASSWORD);
        test(find(Button.class).withText("Join the waitlist").single()).click();
        assertThat(words()).contains("Check your mail", email, "Your place in the order counts from now");
    }

    @Test
    void whereSeatsAreFreeNobodyHasToWait() {
        var cohort = cohortFixtures.cohort(2);
        navigate(WaitlistRoutes.join(code(cohort)), JoinWaitlistView.class);
        assertThat(words()).contains("There are free seats", "register right away");
        assertThat(find(EmailField.class).all()).isEmpty();
    }

    @Test
    void anOfferIsTakenAndLeadsToTheRegistration() {
        var learner = people.learner();
        waiting.offeredTo(learner);
        assertThat(caught.latestTo(address(learner)).text()).contains("it is your turn", "Held until");
        Acting.as(learner);
        navigate(WaitlistRoutes.MINE, MyWaitlistView.class);
        assertThat(words()).contains("A seat is held for you until", "A seat was held for you");
        test(find(Button.class).withText("I need more time").single()).click();
        assertThat(find(Button.class).withText("I need more time").all()).isEmpty();
        test(find(Button.class).withText("Take the seat").single()).click();
        assertThat(words()).contains("Your seat is held until", "Your professional standing");
    }

    @Test
    void anOfferIsDeclinedAndThePlaceKept() {
        var learner = people.learner();
        waiting.offeredTo(learner);
        Acting.as(learner);
        navigate(WaitlistRoutes.MINE, MyWaitlistView.class);
        test(find(Button.class).withText("Decline and keep waiting").single()).click();
        assertThat(words()).contains("You are number 1 in this line", "You declined a seat");
    }

    @Test
    void theLinkOfAMailShowsAPageAndLeavesByItsButton() throws Exception {
        var learner = people.learner();
        var cohort = waiting.full();
        waiting.join(cohort, learner);
        var link = caught.linkIn(caught.latestTo(address(learner)), "en/waitlist/leave/");
        assertThat(http("GET", link)).contains("Leave the waitlist?", "Winter cohort");
        assertThat(http("GET", link)).contains("Leave the waitlist?");
        assertThat(http("POST", link)).contains("You left the waitlist");
        assertThat(http("GET", link.replace("/en/", "/fr/"))).contains("Vous n’êtes pas sur cette liste");
        Acting.as(learner);
        navigate(WaitlistRoutes.MINE, MyWaitlistView.class);
        assertThat(words()).contains("You are on no waitlist");
    }

    @Test
    void theFullCohortsPageOffersTheWaitlist() throws Exception {
        var cohort = waiting.full();
        waiting.join(cohort, people.learner());
        assertThat(http("GET", "/en/cohorts/" + code(cohort)))
                .contains("1 person waits at the moment", "/waitlist/join/" + code(cohort));
    }

    @Test
    void theOfficeOffersBySkippingWithAReason() {
        var learner = people.learner();
        var cohort = waiting.offeredTo(learner);
        waiting.join(cohort, people.learner());
        Acting.as(people.registrar(), Role.REGISTRAR);
        navigate(WaitlistRoutes.OFFICE, WaitlistsView.class);
        assertThat(words()).contains("Winter cohort");
        navigate(WaitlistRoutes.line(cohort), LineView.class);
        assertThat(words()).contains("1. Robin Test", "Seat offered", "was offered a seat", "Offers pause at");
        test(find(Button.class).withText("Withdraw the offer").single()).click();
        test(find(Button.class).withText("Go on").single()).click();
        assertThat(find(TextArea.class).single().getErrorMessage()).contains("write down the reason");
        test(find(TextArea.class).single()).setValue("Wrote that she is ill");
        test(find(Button.class).withText("Go on").single()).click();
        assertThat(words()).contains("offer withdrawn", "Wrote that she is ill");
    }

    private String http(String method, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }

    private String address(AccountId person) {
        return accounts.contact(person).email().value();
    }

    private String code(CohortId cohort) {
        return cohorts.details(cohort).summary().code();
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
