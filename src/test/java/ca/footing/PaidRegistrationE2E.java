package ca.footing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.account.AccountFixtures;
import ca.footing.account.Accounts;
import ca.footing.account.Category;
import ca.footing.account.College;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.Registrations;
import ca.footing.shared.Languages;
import ca.footing.shared.SiteRoutes;
import ca.footing.shared.Texts;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From the catalogue to a paid seat and into module 1, by keyboard alone, at both widths and in both languages. */
@DisplayNameGeneration(DisplayNameGenerator.Simple.class)
class PaidRegistrationE2E extends BrowserTest {
    @Autowired
    private CohortFixtures fixtures;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Registrations registrations;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CaughtMail mail;

    @Autowired
    private Texts texts;

    private Page page;
    private Keyboard keys;
    private Locale locale;
    private String shot;

    @ParameterizedTest(name = "{0} px, {1}")
    @CsvSource({"1280, en", "390, en", "1280, fr", "390, fr"})
    void aVisitorGetsAPaidSeatAndBeginsModuleOne(int width, String language) {
        locale = Languages.of(language);
        page = visit(width, language);
        keys = new Keyboard(page);
        shot = "journey-" + width + "-" + language + "-";
        var cohort = fixtures.cohort(5);
        var summary = cohorts.details(cohort).summary();
        var code = summary.code();
        var email = AccountFixtures.freshEmail().value();

        page.navigate(SiteRoutes.catalogue(locale));
        look("1-catalogue");
        // the catalogue holds every other test's cohorts too: a link shared by someone leads straight to the series
        page.navigate(SiteRoutes.series(locale, summary.seriesSlug()));
        look("1-series");
        keys.press(page.locator("a[href='" + SiteRoutes.cohort(locale, code) + "']"));
        assertThat(page.locator("h1")).isVisible();
        look("2-cohort");
        keys.press(page.locator("a[href='/register/" + code + "']"));

        button("registration.register.hold").waitFor();
        look("3-register");
        keys.type(field("account.field.preferredName"), "Robin");
        keys.type(field("account.field.email"), email);
        keys.type(field("account.field.password"), AccountFixtures.PASSWORD);
        keys.press(button("registration.register.hold"));
        heading("registration.checkMail.title").waitFor();
        look("4-check-mail");

        page.navigate(mail.linkIn(mail.latestTo(email), "confirm/"));
        keys.type(field("account.field.password"), AccountFixtures.PASSWORD);
        look("5-confirm");
        keys.press(button("account.confirm.submit"));

        heading("registration.profile.title").waitFor();
        look("6-profile");
        keys.type(field("account.profile.legalName"), "Robin Émile Tremblay");
        keys.choose(field("account.profile.category"), text("account.category." + Category.RP_QUALIFYING));
        keys.choose(field("account.profile.college"), text("account.college." + College.CRPO));
        keys.type(field("account.profile.registrationNumber"), "901234");
        keys.choose(field("account.profile.province"), text("shared.province.ON"));
        keys.press(button("registration.profile.save"));

        button("registration.agreement.sign").waitFor();
        look("7-agreement");
        keys.tick(page.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(text("registration.agreement.agree"))));
        keys.press(button("registration.agreement.sign"));

        button("registration.price.choose").waitFor();
        look("8-price");
        var price = page.getByRole(AriaRole.RADIO).first();
        if (!price.isChecked()) {
            keys.tick(price);
        }
        keys.press(button("registration.price.choose"));

        heading("registration.payment.title").waitFor();
        look("9-summary");
        var account =
                accounts.byEmail(new ca.footing.shared.EmailAddress(email)).orElseThrow();
        keys.press(page.locator("vaadin-button")
                .filter(new Locator.FilterOptions()
                        .setHasText(text("registration.payment.pay", "").strip().split("\\s")[0] + " "))
                .first());

        page.waitForURL("**/test-checkout/**");
        look("10-test-checkout");
        keys.press(page.locator("button, input[type=submit]").first());
        page.waitForURL("**/payment/**");
        // the page asks for itself; until the money is there it says so
        heading("payment.return.succeeded.title").waitFor();
        look("11-paid");
        org.assertj.core.api.Assertions.assertThat(registrations.participants(cohort))
                .hasSize(1);
        keys.press(page.locator("main a[href*='registrations/']").first());

        heading("registration.confirmed.title").waitFor();
        look("12-place");
        keys.press(link("registration.confirmed.home"));
        page.locator("a[href*='/modules/']").first().waitFor();
        look("13-home");
        keys.press(page.locator("main a.card-link[href*='/modules/']").first());
        page.waitForURL("**/learn/**");
        page.locator(".requirement-list").first().waitFor();
        look("14-module");

        var confirmation = mail.allTo(email).getLast();
        assertThat(confirmation.files().keySet()).anyMatch(name -> name.endsWith(".ics"));
        assertThat(registrations.participants(cohort).getFirst().account()).isEqualTo(account);
    }

    private void look(String name) {
        page.waitForLoadState();
        screenshot(page, shot + name);
        if (!page.url().contains("test-checkout")) {
            standsInOrder(page);
        }
        fitsItsWidth(page);
        isAccessible(page);
    }

    private String text(String key, Object... args) {
        return texts.get(locale, key, args);
    }

    private Locator button(String key) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(key)).setExact(true));
    }

    private Locator link(String key) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text(key)));
    }

    private Locator heading(String key) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text(key)));
    }

    private Locator field(String key) {
        return page.getByLabel(text(key)).first();
    }
}
