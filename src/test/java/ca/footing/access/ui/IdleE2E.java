package ca.footing.access.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ca.footing.BrowserTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.shared.Languages;
import com.microsoft.playwright.Page;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Only a browser keeps the time in which nothing is done. */
class IdleE2E extends BrowserTest {
    @Autowired
    private Accounts accounts;

    @ParameterizedTest(name = "{0} px, {1}")
    @CsvSource({"1280, en", "390, fr"})
    void warnsBeforeTheEndAndGoesOnAtOnePress(int width, String language) {
        var page = signedIn(width, language);
        var notice = page.locator("dialog.idle-notice");
        page.clock().runFor("24:50");
        assertThat(notice).isHidden();
        page.clock().runFor("00:20");
        assertThat(notice).isVisible();
        screenshot(page, "idle-" + width + "-" + language);
        isAccessible(page);
        page.keyboard().press("Enter");
        assertThat(notice).isHidden();
        page.clock().runFor("24:50");
        assertThat(notice).isHidden();
        page.clock().runFor("06:00");
        assertThat(notice.locator("a")).isVisible();
        screenshot(page, "idle-over-" + width + "-" + language);
    }

    private Page signedIn(int width, String language) {
        var email = AccountFixtures.freshEmail();
        accounts.create(email, "Sasha", AccountFixtures.PASSWORD, Languages.of(language), Set.of(Role.LEARNER));
        var page = visit(width, language);
        page.clock().install();
        page.navigate("/sign-in");
        page.locator("input[name=username]").fill(email.value());
        page.locator("input[name=password]").fill(AccountFixtures.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        settled(page);
        return page;
    }
}
