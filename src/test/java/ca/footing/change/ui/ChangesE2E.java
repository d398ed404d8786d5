package ca.footing.change.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.BrowserTest;
import ca.footing.CaughtMail;
import ca.footing.Keyboard;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Category;
import ca.footing.account.Role;
import ca.footing.billing.BillingFixtures;
import ca.footing.billing.Credits;
import ca.footing.billing.PayBy;
import ca.footing.billing.PaymentChoice;
import ca.footing.change.ChangeFixtures;
import ca.footing.change.ChangeRoutes;
import ca.footing.change.CohortCancellations;
import ca.footing.change.Moves;
import ca.footing.change.Substitutions;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.Cohorts;
import ca.footing.eligibility.EligibilityFixtures;
import ca.footing.group.GroupRoutes;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import ca.footing.shared.Texts;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a browser proves of changed places: each state of their screens, and the ways through them without a mouse. */
class ChangesE2E extends BrowserTest {
    @Autowired
    private ChangeFixtures fixtures;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private BillingFixtures billing;

    @Autowired
    private EligibilityFixtures eligibility;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Moves moves;

    @Autowired
    private Substitutions substitutions;

    @Autowired
    private CohortCancellations cancellations;

    @Autowired
    private Credits credits;

    @Autowired
    private CaughtMail caught;

    @Autowired
    private Texts texts;

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyStateOfAChangedPlaceIsSound(String language) {
        var email = AccountFixtures.freshEmail();
        var person = person(email, language, Role.LEARNER, Role.REGISTRAR);
        var page = signedIn(email, language);

        var choosing = cohortFixtures.cohort(4);
        var place = fixtures.paid(choosing, person);
        cohortFixtures.sibling(choosing, 3, 5_000);
        var halifax = cohortFixtures.inPerson(choosing, 3, Province.NS);
        billing.offer(halifax.id());
        look(page, ChangeRoutes.change(place), "change-" + language);
        Acting.as(
                person,
                Role.LEARNER,
                () -> moves.move(place, halifax, Money.cad(12_40), new PaymentChoice(PayBy.TRANSFER, false, "")));
        look(page, ChangeRoutes.change(place), "change-awaited-" + language);

        look(page, ChangeRoutes.choose(cancelled(person)), "choose-" + language);
        look(page, ChangeRoutes.substitute(asked(person)), "substitute-" + language);
        var blocked = cohortFixtures.cohort(4);
        fixtures.blocked(fixtures.paid(blocked, people.learner()));
        fixtures.paid(blocked, people.learner());
        look(page, ChangeRoutes.officeCohort(blocked), "office-cohort-" + language);
    }

    @Test
    void aPlaceIsGivenUpForACreditByKeyboardAlone() {
        var email = AccountFixtures.freshEmail();
        var person = person(email, "fr", Role.LEARNER);
        var place = fixtures.paid(cohortFixtures.cohort(4), person);
        var page = signedIn(email, "fr");
        var keys = new Keyboard(page);
        page.navigate("/" + ChangeRoutes.change(place));
        settled(page);
        keys.reach(page.getByRole(AriaRole.RADIO).first());
        page.keyboard().press("ArrowDown");
        keys.press(button(page, "change.leave.verb"));
        // the dialog holds the focus
        keys.press(page.locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']"));
        page.getByText(text("change.place.endedLede")).waitFor();
        assertThat(credits.balance(person)).isEqualTo(Money.cad(113_00));
    }

    @Test
    void aMoveIsPaidByKeyboardAlone() {
        var email = AccountFixtures.freshEmail();
        var person = person(email, "fr", Role.LEARNER);
        var cohort = cohortFixtures.cohort(4);
        var place = fixtures.paid(cohort, person);
        var into = cohortFixtures.inPerson(cohort, 3, Province.NS);
        billing.offer(into.id());
        var page = signedIn(email, "fr");
        var keys = new Keyboard(page);
        page.setViewportSize(390, height(390));
        page.navigate("/" + ChangeRoutes.change(place));
        settled(page);
        keys.press(page.locator(".cohort-list vaadin-button").first());
        page.locator("vaadin-dialog vaadin-radio-button").first().waitFor();
        isAccessible(page);
        screenshot(page, "changes-390-move-dialog-fr");
        keys.press(page.locator("vaadin-dialog vaadin-button[theme~='primary']").first());
        page.waitForURL("**/test-checkout/**");
        keys.press(page.locator("button, input[type=submit]").first());
        page.waitForURL("**/payment/**");
        page.getByText(text("payment.return.succeeded.title")).first().waitFor();
        page.locator("main a[href*='registrations/']").first().waitFor();
        assertThat(fixtures.taken(into)).isOne();
    }

    @Test
    void seatsForAClinicAreOrderedPaidAndGivenByKeyboardAlone() {
        var email = AccountFixtures.freshEmail();
        person(email, "fr", Role.LEARNER);
        var cohort = cohortFixtures.cohort(4);
        var page = signedIn(email, "fr");
        var keys = new Keyboard(page);
        page.navigate("/" + GroupRoutes.buy(cohorts.details(cohort).summary().code()));
        settled(page);
        keys.type(page.getByLabel(text("group.form.organisation")).first(), "Clinique Rideau");
        keys.type(page.getByLabel(text("group.form.contact")).first(), "Noor Haddad");
        keys.type(page.getByLabel(text("group.form.purchaseOrder")).first(), "BC-12");
        keys.press(button(page, "group.buy.hold"));
        page.waitForURL("**/groups/*-*");
        keys.press(page.locator(".group-view vaadin-button[theme~='primary']").first());
        page.waitForURL("**/test-checkout/**");
        keys.press(page.locator("button, input[type=submit]").first());
        page.waitForURL("**/payment/**");
        page.getByText(text("payment.return.succeeded.title")).first().waitFor();
        keys.press(page.locator("main a[href*='groups/']").first());
        page.locator(".group-view table").first().waitFor();
        keys.press(page.locator(".group-view table vaadin-button").first());
        var invited = AccountFixtures.freshEmail();
        keys.type(page.getByLabel(text("group.invite.name")).first(), "Sam");
        keys.type(page.getByLabel(text("group.invite.email")).first(), invited.value());
        keys.press(button(page, "group.invite.button"));
        page.getByText(text("group.seat.status.INVITED")).first().waitFor();
        assertThat(caught.latestTo(invited.value()).text()).contains("Clinique Rideau");
    }

    private RegistrationId cancelled(AccountId person) {
        var cohort = cohortFixtures.cohort(4);
        var place = fixtures.paid(cohort, person);
        var other = cohortFixtures.sibling(cohort, 3, 8_000);
        Acting.as(people.registrar(), Role.REGISTRAR, () -> {
            cancellations.cancel(
                    cohort,
                    Set.of(other),
                    LocalDate.now(CohortFixtures.TORONTO).plusDays(5),
                    "The facilitator is ill.");
            return cohort;
        });
        return place;
    }

    /** The person does not meet the requirements of the place that they are asked to take. */
    private String asked(AccountId person) {
        var cohort = cohortFixtures.cohort(2);
        var owner = people.learner();
        var place = fixtures.paid(cohort, owner);
        eligibility.onlyFor(cohorts.details(cohort).summary().series(), Category.SOCIAL_WORKER);
        var email = AccountFixtures.freshEmail();
        Acting.as(owner, Role.LEARNER, () -> {
            substitutions.invite(place, email);
            return place;
        });
        return caught.linkIn(caught.latestTo(email.value()), "substitute/").replaceAll(".*/", "");
    }

    private AccountId person(EmailAddress email, String language, Role... roles) {
        return accounts.create(email, "Robin", AccountFixtures.PASSWORD, Languages.of(language), Set.of(roles));
    }

    private Page signedIn(EmailAddress email, String language) {
        var page = visit(1280, language);
        page.navigate("/sign-in");
        page.locator("input[name=username]").fill(email.value());
        page.locator("input[name=password]").fill(AccountFixtures.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        return page;
    }

    private void look(Page page, String route, String name) {
        page.navigate("/" + route);
        settled(page);
        for (var width : WIDTHS) {
            page.setViewportSize(width, height(width));
            screenshot(page, "changes-" + width + "-" + name);
            standsInOrder(page);
            fitsItsWidth(page);
            isAccessible(page);
        }
    }

    private String text(String key) {
        return texts.get(Locale.CANADA_FRENCH, key);
    }

    private Locator button(Page page, String key) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(key)).setExact(true));
    }
}
