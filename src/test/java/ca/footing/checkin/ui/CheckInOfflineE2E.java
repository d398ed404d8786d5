package ca.footing.checkin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.BrowserTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.attendance.Attendance;
import ca.footing.checkin.CheckIns;
import ca.footing.checkin.Direction;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.shared.Languages;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A phone in a room without a network: the code is kept, the page still opens, and all is sent afterwards. */
class CheckInOfflineE2E extends BrowserTest {
    @Autowired
    private CheckIns checkIns;

    @Autowired
    private Attendance attendance;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private CohortFixtures fixtures;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private MovableClock clock;

    private AccountId facilitator;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void readsCodesWithoutAConnectionAndSendsThemLater() {
        facilitator = people.facilitator();
        CohortId cohort = fixtures.cohort(3, facilitator);
        var session = fixtures.sessions(cohort).getFirst();
        var email = AccountFixtures.freshEmail();
        var learner =
                accounts.create(email, "Robin", AccountFixtures.PASSWORD, Languages.of("en"), Set.of(Role.LEARNER));
        var place = places.confirmed(cohort, learner);
        clock.advance(Duration.between(
                clock.instant(), cohorts.session(session).time().startsAt()));
        var phone = visit(390, "en");
        phone.navigate("/check-in/scan");
        says(phone, "Please sign in to finish");
        isAccessible(phone);
        phone.locator("#check-in-door").click();
        signInHere(phone, email.value());
        says(phone, "This phone is ready");
        phone.evaluate("() => navigator.serviceWorker.ready.then(() => true)");

        phone.context().setOffline(true);
        phone.navigate("about:blank");
        phone.navigate("/check-in/scan#" + code(session, Direction.ARRIVE));
        says(phone, "Kept on this phone");
        assertThat(phone.url()).doesNotContain("#");
        fitsItsWidth(phone);
        screenshot(phone, "check-in-offline-390-en");
        clock.advance(Duration.ofMinutes(25));
        phone.navigate("about:blank");
        phone.navigate("/check-in/scan#" + code(session, Direction.LEAVE));
        says(phone, "Kept on this phone");
        PlaywrightAssertions.assertThat(phone.locator("#check-in-kept li")).hasCount(2);
        assertThat(attendance.attended(place, cohort).getFirst().recorded()).isFalse();

        phone.context().setOffline(false);
        says(phone, "Your leaving is noted");
        PlaywrightAssertions.assertThat(phone.locator("#check-in-kept")).isHidden();
        assertThat(attendance.attended(place, cohort).getFirst().minutesPresent())
                .isEqualTo(25);
        assertThat((String) phone.evaluate("() => localStorage.getItem('footing.check-in.codes')"))
                .isEqualTo("[]");
    }

    private String code(SessionId session, Direction direction) {
        return Acting.as(
                facilitator,
                Role.FACILITATOR,
                () -> checkIns.board(session, direction).address().split("#", 2)[1]);
    }

    private static void signInHere(Page page, String email) {
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(AccountFixtures.PASSWORD);
        page.keyboard().press("Enter");
    }

    private static void says(Page page, String words) {
        PlaywrightAssertions.assertThat(page.locator("#check-in-state")).containsText(words);
    }
}
