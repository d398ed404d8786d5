package ca.footing.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.BrowserTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Accounts;
import ca.footing.account.Category;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.cohort.CohortFixtures;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.shared.Languages;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody typed is not lost by closing or reloading the tab: the browser asks, and only while it is unsaved. */
class TypedTextE2E extends BrowserTest {
    @Autowired
    private Accounts accounts;

    @Autowired
    private Profiles profiles;

    @Autowired
    private CohortFixtures cohorts;

    @Autowired
    private RegistrationFixtures registrations;

    private final List<String> questions = new ArrayList<>();

    @Test
    void theOfficeIsAskedUntilItsTextsAreSaved() {
        var page = signedIn(Role.REGISTRAR);
        page.navigate("/office/series/new");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(asksBeforeReload(page)).as("nothing typed").isFalse();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        var area = page.locator("vaadin-text-area textarea").first();
        area.click();
        area.pressSequentially("A long description");
        assertThat(asksBeforeReload(page)).as("typed, not even left the field").isTrue();
    }

    @Test
    void theSupportThatOneNamesIsKeptInTheTab() {
        var email = AccountFixtures.freshEmail();
        var person = accounts.create(email, "Robin", AccountFixtures.PASSWORD, Languages.ENGLISH, Set.of());
        profiles.save(person, RegistrationFixtures.profile(Category.RP));
        var place = registrations.pending(cohorts.cohort(3), person);
        var page = visit(1280, "en");
        signIn(page, email.value());
        page.navigate("/registrations/" + place);
        settled(page);
        var area = page.locator("vaadin-text-area textarea").first();
        area.click();
        area.pressSequentially("my supervisor");
        assertThat(asksBeforeReload(page)).isTrue();

        page.locator("vaadin-checkbox input").first().check();
        page.getByText("Sign and go on").click();
        page.getByText("Sign and go on")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        assertThat(asksBeforeReload(page)).as("signed").isFalse();
    }

    /** Reloads; a question is answered with staying. */
    private boolean asksBeforeReload(Page page) {
        questions.clear();
        page.evaluate("() => { window.setTimeout(() => window.location.reload(), 0); }");
        for (var wait = 0; wait < 12 && questions.isEmpty(); wait++) {
            page.waitForTimeout(250);
        }
        return !questions.isEmpty();
    }

    private Page signedIn(Role role) {
        var email = AccountFixtures.freshEmail();
        accounts.create(email, "Sasha", AccountFixtures.PASSWORD, Languages.ENGLISH, Set.of(role));
        var page = visit(1280, "en");
        signIn(page, email.value());
        return page;
    }

    private void signIn(Page page, String email) {
        page.onDialog(dialog -> {
            questions.add(dialog.type());
            dialog.dismiss();
        });
        page.navigate("/sign-in");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(AccountFixtures.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
    }
}
