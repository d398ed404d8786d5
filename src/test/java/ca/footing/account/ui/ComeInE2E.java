package ca.footing.account.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.BrowserTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountEvents;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountRoutes;
import ca.footing.account.AccountSignedUp;
import ca.footing.account.Accounts;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What only a browser proves: the native form, the content policy, the session after confirming, the language. */
class ComeInE2E extends BrowserTest {
    static {
        setDefaultAssertionTimeout(20_000);
    }

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountEvents events;

    @Autowired
    private MovableClock clock;

    @Test
    void aVisitorSignsUpConfirmsAndIsIn() {
        var email = AccountFixtures.freshEmail();
        var page = visit(1280, "en");
        var complaints = complaints(page);
        page.navigate("/sign-up");
        page.getByLabel("What should we call you?").fill("Alex");
        page.getByLabel("E-mail").fill(email.value());
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(AccountFixtures.PASSWORD);
        isAccessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create my account"))
                .click();
        assertThat(page.getByText("Please look into your mailbox")).isVisible();
        screenshot(page, "sign-up-sent");
        var id = accounts.byEmail(email).orElseThrow();

        page.navigate("/"
                + AccountRoutes.confirm(
                        events.of(AccountSignedUp.class, id).getLast().token()));
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(AccountFixtures.PASSWORD);
        isAccessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Confirm my address"))
                .click();
        page.waitForURL("**/home");
        page.navigate("/account");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("My account")))
                .isVisible();
        isAccessible(page);
        screenshot(page, "account");
        page.navigate("/account/sessions");
        assertThat(page.getByText("Chrome · Linux")).isVisible();
        isAccessible(page);
        screenshot(page, "account-sessions");
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    @Test
    void aPersonSignsInByKeyboardAndOut() {
        for (var width : WIDTHS) {
            var email = AccountFixtures.freshEmail();
            people.withPassword(email);
            var page = visit(width, "fr");
            var complaints = complaints(page);
            page.navigate("/account/profile");
            page.waitForURL("**/sign-in");
            assertThat(page.getByLabel("Courriel")).isVisible();
            isAccessible(page);
            fitsItsWidth(page);
            screenshot(page, "sign-in-fr-" + width);
            page.getByLabel("Courriel").fill(email.value());
            page.getByLabel("Mot de passe", new Page.GetByLabelOptions().setExact(true))
                    .fill("pas le bon");
            page.keyboard().press("Enter");
            assertThat(page.getByText("ne correspondent pas")).isVisible();
            page.getByLabel("Courriel").fill(email.value());
            page.getByLabel("Mot de passe", new Page.GetByLabelOptions().setExact(true))
                    .fill(AccountFixtures.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL("**/account/profile");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Professional profile")))
                    .isVisible();
            isAccessible(page);
            fitsItsWidth(page);
            screenshot(page, "profile-" + width);
            if (width < 600) {
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu"))
                        .click();
            }
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Français"))
                    .click();
            assertThat(page.locator("html")).hasAttribute("lang", "fr");
            assertThat(page).hasURL(address("/account/profile"));
            if (width < 600) {
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu"))
                        .click();
            }
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Déconnexion"))
                    .click();
            page.waitForURL(url -> !url.contains("/account"));
            page.goBack();
            page.waitForURL("**/sign-in");
            assertThat(complaints).as("complaints of the browser").isEmpty();
        }
    }

    @Test
    void aNewPasswordEndsTheOtherBrowsersOnly() {
        var email = AccountFixtures.freshEmail();
        people.withPassword(email);
        var here = signedIn(email.value());
        var there = signedIn(email.value());
        here.navigate("/account");
        there.navigate("/account");
        here.getByLabel("New password").fill("nine slow herons over water");
        here.getByLabel("Present password").first().fill(AccountFixtures.PASSWORD);
        here.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Change password"))
                .click();
        assertThat(here.getByText("Your password is changed")).isVisible();
        clock.advance(Duration.ofSeconds(6));

        here.navigate("/account/sessions");
        assertThat(here.getByText("This browser")).isVisible();
        assertThat(here.getByText("End this session")).hasCount(0);
        there.navigate("/account");
        there.waitForURL("**/sign-in");
        clock.reset();
    }

    private Page signedIn(String address) {
        var page = visit(1280, "en");
        page.navigate("/sign-in");
        page.getByLabel("E-mail").fill(address);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(AccountFixtures.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/home");
        return page;
    }

    private static ArrayList<String> complaints(Page page) {
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return complaints;
    }
}
