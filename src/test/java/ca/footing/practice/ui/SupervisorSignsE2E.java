package ca.footing.practice.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.BrowserTest;
import ca.footing.CaughtMail;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.College;
import ca.footing.practice.EntryDraft;
import ca.footing.practice.EntryId;
import ca.footing.practice.EntryStatus;
import ca.footing.practice.Focus;
import ca.footing.practice.PracticeFixtures;
import ca.footing.practice.PracticeKind;
import ca.footing.practice.PracticeLog;
import ca.footing.practice.Signatures;
import ca.footing.practice.SupervisorDraft;
import ca.footing.practice.SupervisorId;
import ca.footing.practice.Supervisors;
import ca.footing.shared.Languages;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From the mail to the signed batch with the keyboard alone. */
class SupervisorSignsE2E extends BrowserTest {
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final int ENTRIES = 25;

    @Autowired
    private PracticeFixtures fixtures;

    @Autowired
    private PracticeLog log;

    @Autowired
    private Supervisors supervisors;

    @Autowired
    private Signatures signatures;

    @Autowired
    private CaughtMail mail;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void aForwardedGuessedOrLapsedLinkOpensNothing() {
        var learner = fixtures.learner();
        Acting.as(learner);
        var address = AccountFixtures.freshEmail();
        var supervisor = supervisors.record(
                new SupervisorDraft("Dana Whitfield", address, Languages.ENGLISH, College.CRPO, "004321", List.of()));
        var start = LocalDateTime.now(TORONTO).minusDays(2).withNano(0);
        signatures.send(supervisor, List.of(log.enter(entry(supervisor, start))));
        Acting.asNobody();
        var link = mail.linkIn(mail.latestTo(address.value()), "supervise/");

        var own = visit(1280, "en");
        own.navigate(link);
        own.locator("vaadin-text-field input").waitFor();
        var forwarded = visit(1280, "en");
        forwarded.navigate(link);
        forwarded.locator("vaadin-text-field input").waitFor();
        confirm(own);
        own.locator("table").waitFor();
        confirm(forwarded);
        forwarded.locator("vaadin-notification-card").waitFor();
        assertThat(forwarded.locator("table")).hasCount(0);
        forwarded.navigate(link);
        assertThat(forwarded.locator("table")).hasCount(0);

        var guessed = visit(1280, "en");
        guessed.navigate(link.substring(0, link.length() - 2) + "xx");
        assertThat(guessed.locator(".error-state h1")).isVisible();
        assertThat(guessed.locator("vaadin-text-field")).hasCount(0);

        clock.advance(Duration.ofDays(22));
        own.navigate(link);
        assertThat(own.locator(".error-state h1")).isVisible();
        assertThat(own.locator("table")).hasCount(0);
    }

    private static void confirm(Page page) {
        page.locator("vaadin-text-field input").fill("004321");
        page.keyboard().press("Enter");
    }

    private static EntryDraft entry(SupervisorId supervisor, LocalDateTime start) {
        return new EntryDraft(
                start, TORONTO, 50, PracticeKind.INDIVIDUAL, Focus.PACING, null, supervisor, null, null, "", false);
    }

    @ParameterizedTest(name = "{0} px, {1}")
    @CsvSource({"1280, en", "390, fr"})
    void signsTwentyFiveEntriesInUnderTwoMinutes(int width, String language) {
        var learner = fixtures.learner();
        Acting.as(learner);
        var address = AccountFixtures.freshEmail();
        var supervisor = supervisors.record(new SupervisorDraft(
                "Dana Whitfield", address, Languages.of(language), College.CRPO, "004321", List.of()));
        var start = LocalDateTime.now(TORONTO)
                .minusDays(2)
                .withMinute(0)
                .withSecond(0)
                .withNano(0);
        List<EntryId> batch = new ArrayList<>();
        for (var i = 0; i < ENTRIES; i++) {
            batch.add(log.enter(entry(supervisor, start.minusDays(i))));
        }
        signatures.send(supervisor, batch);
        Acting.asNobody();
        var link = mail.linkIn(mail.latestTo(address.value()), "supervise/");

        var page = visit(width, language);
        var begun = Instant.now();
        page.navigate(link);
        page.locator("vaadin-text-field input").waitFor();
        isAccessible(page);
        page.keyboard().type("004321");
        page.keyboard().press("Enter");
        page.locator("table").waitFor();
        screenshot(page, "supervise-" + width + "-" + language);
        isAccessible(page);
        fitsItsWidth(page);
        page.locator("main vaadin-button").first().focus();
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.activeElement.matches('vaadin-text-field input')");
        page.keyboard().type("Registered Psychotherapist");
        page.keyboard().press("Tab");
        for (var statement = 0; statement < 3; statement++) {
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
        }
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".error-state h1")).isVisible();
        isAccessible(page);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofMinutes(2));

        page.navigate(link);
        assertThat(page.locator(".error-state h1")).isVisible();
        Acting.as(learner);
        assertThat(log.mine()).hasSize(ENTRIES).allMatch(row -> row.status() == EntryStatus.APPROVED);
    }
}
