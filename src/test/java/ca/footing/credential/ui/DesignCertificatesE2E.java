package ca.footing.credential.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.BrowserTest;
import ca.footing.Keyboard;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.Cohorts;
import ca.footing.credential.CredentialRoutes;
import ca.footing.shared.Languages;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A registrar at the designer: pictures from files, parts moved with the keyboard, the preview in either language. */
class DesignCertificatesE2E extends BrowserTest {
    @Autowired
    private CohortFixtures fixtures;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Accounts accounts;

    @Test
    void picturesAreUploadedAndPartsAreMovedWithTheKeyboard() throws Exception {
        var series = cohorts.details(fixtures.cohort(3)).summary().series();
        var page = signedIn();
        page.navigate("/" + CredentialRoutes.design(series));
        settled(page);
        var sheet = page.frameLocator("iframe.design-frame");
        sheet.locator("h1").waitFor();

        page.locator("input[type=file]")
                .first()
                .setInputFiles(
                        new FilePayload("logo.txt", "text/plain", "no picture".getBytes(StandardCharsets.UTF_8)));
        page.locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload("logo.png", "image/png", picture(new Color(0x1f524c), 600, 180)));
        sheet.locator("img.logo").waitFor();
        page.locator("input[type=file]")
                .last()
                .setInputFiles(new FilePayload("signature.png", "image/png", picture(Color.BLACK, 400, 120)));
        sheet.locator("img.signature").waitFor();

        var keyboard = new Keyboard(page);
        keyboard.press(page.locator("[data-part=BODIES] vaadin-button").first());
        page.waitForFunction("() => document.querySelectorAll('.part-order li')[1].dataset.part === 'BODIES'");
        page.waitForFunction("() => document.activeElement.closest('[data-part=BODIES]')");
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.querySelectorAll('.part-order li')[0].dataset.part === 'BODIES'");
        sheet.locator(
                        "h2:first-of-type",
                        new com.microsoft.playwright.FrameLocator.LocatorOptions().setHasText("bodies"))
                .first()
                .waitFor();
        assertThat(sheet.locator("h2").first().textContent()).contains("bodies");
        page.getByText("French", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        sheet.locator("html[lang=fr-CA]").waitFor(new Locator.WaitForOptions().setTimeout(20_000));
        screenshot(page, "designer-1280-en");
        isAccessible(page);

        keyboard.press(page.locator("vaadin-button", new Page.LocatorOptions().setHasText("Save")));
        page.getByText("It counts for certificates issued from now on").first().waitFor();
        page.reload();
        settled(page);
        assertThat(page.locator(".part-order li").evaluateAll("all => all.map(one => one.dataset.part)"))
                .isEqualTo(List.of("BODIES", "CONTENTS", "SESSIONS", "FACILITATORS", "SIGNATURE", "CHECK"));
        assertThat(page.locator("img.design-picture").count()).isEqualTo(2);
        page.setViewportSize(390, height(390));
        screenshot(page, "designer-390-en");
        fitsItsWidth(page);
    }

    private Page signedIn() {
        var email = AccountFixtures.freshEmail();
        accounts.create(
                email, "Sasha", AccountFixtures.PASSWORD, Languages.ENGLISH, Set.of(Role.LEARNER, Role.REGISTRAR));
        var page = visit(1280, "en");
        page.navigate("/sign-in");
        page.locator("input[name=username]").fill(email.value());
        page.locator("input[name=password]").fill(AccountFixtures.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        return page;
    }

    private static byte[] picture(Color colour, int width, int height) throws Exception {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var drawing = image.createGraphics();
        drawing.setColor(colour);
        drawing.fillRect(0, 0, width, height);
        drawing.dispose();
        var file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return file.toByteArray();
    }
}
