package ca.footing.cohort.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.BrowserTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.attendance.AttendanceRoutes;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.PriceTerms;
import ca.footing.makeup.MakeUpFixtures;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.Languages;
import ca.footing.triad.PlanDraft;
import ca.footing.triad.Triads;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Screens that are empty until somebody has chosen something: dates of a copy, people of a report, groups, a plan. */
class CopyScreensE2E extends BrowserTest {
    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private CohortFixtures fixtures;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private MakeUpFixtures makeUps;

    @Autowired
    private Triads triads;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
        Acting.asNobody();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void areSoundWithWhatWasChosen(String language) {
        var address = AccountFixtures.freshEmail();
        var staff = person(address, language, Role.FACILITATOR, Role.REGISTRAR);
        var cohort = fixtures.cohort(9, staff);
        groups(cohort, staff);
        var desk = signedIn(address, language);
        desk.navigate("/sessions/" + fixtures.sessions(cohort).getFirst() + "/practice-groups");
        look(desk, "practice-groups-planned", language);
        copy(desk, language);
        afterwards(cohort);
        report(signedIn(address, language), cohort, language);

        var learns = AccountFixtures.freshEmail();
        var missed = makeUps.missed(person(learns, language, Role.LEARNER), 50_00, 0);
        var own = signedIn(learns, language);
        own.navigate("/" + AttendanceRoutes.mine(missed.place()));
        own.locator("a[href$='/make-up']").first().click();
        own.waitForURL(url -> url.contains("make-up"));
        look(own, "make-up-missed", language);
    }

    private void copy(Page desk, String language) {
        var cohort = fixtures.sold(
                5, false, new PriceTerms(null, LocalDate.of(2030, 1, 2), LocalDate.of(2030, 1, 9), 3, 0, false));
        desk.navigate("/office/cohorts/" + cohort + "/copy");
        var day = desk.locator("vaadin-date-picker input").first();
        day.fill("2027-07-01");
        day.press("Enter");
        day.press("Tab");
        desk.locator("main vaadin-button[theme~=primary]").first().click();
        desk.locator("table.data-table tbody tr").first().waitFor();
        look(desk, "cohort-copy-dates", language);
    }

    private void report(Page desk, CohortId cohort, String language) {
        var session = cohorts.session(fixtures.sessions(cohort).getFirst());
        var day = session.time().start().toLocalDate();
        var text = """
                Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,Recording disclaimer response,In waiting room
                Robin,,%1$s 18:02:00,%1$s 20:20:00,138,Yes,OK,No
                "Casey with a very long name on a telephone that somebody lent",,%1$s 18:10:00,%1$s 19:20:00,70,Yes,OK,No
                """.formatted(day);
        desk.navigate("/" + AttendanceRoutes.report(session.id()));
        desk.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("zoom.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        desk.locator("main vaadin-select").first().waitFor();
        look(desk, "meeting-report-people", language);
    }

    /** A session of sign-in would have ended by then. */
    private void afterwards(CohortId cohort) {
        var ends = cohorts.sessions(cohort).getFirst().time().endsAt();
        clock.advance(Duration.between(clock.instant(), ends));
    }

    private void groups(CohortId cohort, AccountId staff) {
        var all = new HashSet<RegistrationId>();
        for (var i = 0; i < 5; i++) {
            all.add(places.confirmed(cohort, people.learner()));
        }
        Acting.as(staff, Role.FACILITATOR);
        triads.plan(fixtures.sessions(cohort).getFirst(), new PlanDraft(3, 3, 15, all));
    }

    private void look(Page page, String name, String language) {
        for (var width : new int[] {1280, 390}) {
            page.setViewportSize(width, 900);
            settled(page);
            screenshot(page, name + "-" + width + "-" + language);
            fitsItsWidth(page);
            isAccessible(page);
        }
        page.setViewportSize(1280, 900);
        assertThat(page.locator("main").innerText()).doesNotContain("!{", "null");
    }

    private AccountId person(EmailAddress address, String language, Role... roles) {
        return accounts.create(address, "Sasha", AccountFixtures.PASSWORD, Languages.of(language), Set.of(roles));
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
}
