package ca.footing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What browser tests share: one real Chromium, a fresh profile per visit, axe, screenshots in {@code target/browser}. */
@FootingTest
public abstract class BrowserTest {
    /** The two widths that every screen is looked at. */
    protected static final List<Integer> WIDTHS = List.of(1280, 390);

    protected static final List<String> LANGUAGES = List.of("en", "fr");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final List<BrowserContext> visits = new ArrayList<>();

    @LocalServerPort
    private int port;

    /**
     * Axe would load each style sheet again and write it into the page, which our content policy forbids. What it found
     * in order is counted, not told element by element: that takes as long as the looking.
     */
    static final class WithoutPreload extends AxeRunOptions {
        WithoutPreload() {
            setResultTypes(List.of("violations"));
        }

        public boolean getPreload() {
            return false;
        }
    }

    /** Chromium and its driver, started once for all browser tests. */
    private static final class Chromium {
        static final Playwright DRIVER = Playwright.create();
        static final Browser BROWSER = DRIVER.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(
                                Path.of(System.getenv().getOrDefault("FOOTING_CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(FLAGS));
    }

    /** A new visitor: own cookies, the given window width and browser language ({@code en} or {@code fr}). */
    protected Page visit(int width, String language) {
        var visit = Chromium.BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height(width))
                .setLocale(language + "-CA")
                .setTimezoneId("America/Toronto")
                .setColorScheme(ColorScheme.LIGHT)
                .setBaseURL("http://localhost:" + port));
        visit.setDefaultTimeout(20_000);
        visits.add(visit);
        return visit.newPage();
    }

    protected static int height(int width) {
        return width < 600 ? 844 : 900;
    }

    protected String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** No finding of axe that is serious or critical, on the page as it stands now. */
    protected void isAccessible(Page page) {
        isOfReadableSize(page);
        // in the page itself, without a second one to put frames together
        var results = new AxeBuilder(page)
                .setLegacyMode(true)
                .options(new WithoutPreload())
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze();
        var findings = results.getViolations().stream()
                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .map(node -> node.getHtml())
                                .limit(3)
                                .toList())
                .toList();
        assertThat(findings).as("axe on " + page.url()).isEmpty();
    }

    /** Waits until the title stands, fonts are there and Vaadin, where it is at work, has nothing left to do. */
    protected void settled(Page page) {
        page.locator("h1").first().waitFor();
        page.waitForFunction(
                "() => document.fonts.status === 'loaded' && Object.values(window.Vaadin?.Flow?.clients ?? {})"
                        + ".every(client => !client.isActive || !client.isActive())");
    }

    /** Nothing reaches beyond the window to the side. */
    protected void fitsItsWidth(Page page) {
        var overflow = (Number) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(overflow.intValue()).as("sideways overflow of " + page.url()).isLessThanOrEqualTo(0);
    }

    /** A list without an end is nothing to read; axe would take hours for it on the many rows of all tests together. */
    protected void isOfReadableSize(Page page) {
        var elements = (Number) page.evaluate("() => document.querySelectorAll('body *').length");
        assertThat(elements.intValue()).as("elements on " + page.url()).isLessThan(4_000);
    }

    /** The page's parts stand in their order: header, the one main part, footer. */
    protected void standsInOrder(Page page) {
        var inOrder = (Boolean) page.evaluate(
                "() => { if (!document.querySelector('.shell')) return true; const [h, m, f] = ['header', 'main', 'footer']"
                        + ".map(tag => [...document.querySelectorAll('.shell ' + tag)].filter(el => !el.closest('main ' + tag)));"
                        + " const after = Node.DOCUMENT_POSITION_FOLLOWING;"
                        + " return m.length === 1 && (!h.length || !!(h[0].compareDocumentPosition(m[0]) & after))"
                        + " && (!f.length || !!(m[0].compareDocumentPosition(f.at(-1)) & after)); }");
        assertThat(inOrder).as("header, main, footer of " + page.url()).isTrue();
    }

    protected void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/browser", name + ".png"))
                .setFullPage(true));
    }

    /** The last sight of every visit, for whoever has to find out why a test failed. */
    @AfterEach
    void endVisits() {
        visits.stream()
                .flatMap(visit -> visit.pages().stream())
                .forEach(page ->
                        screenshot(page, "last-" + getClass().getSimpleName() + "-" + page.viewportSize().width));
        visits.forEach(BrowserContext::close);
        visits.clear();
    }
}
