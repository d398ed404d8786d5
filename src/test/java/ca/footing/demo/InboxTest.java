package ca.footing.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ca.footing.FootingTest;
import ca.footing.shared.Ids;
import jakarta.mail.MessagingException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@FootingTest
class InboxTest {
    @Autowired
    private Inbox inbox;

    @Autowired
    private CaughtMessages messages;

    @Autowired
    private JavaMailSender sender;

    @LocalServerPort
    private int port;

    private MockMvc browser;
    private final String address = "grace-" + Ids.next() + "@example.org";

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.standaloneSetup(inbox).build();
    }

    @Test
    void listsTheNewestFirstAndFiltersByRecipient() throws Exception {
        send("First", "text", "<p>html</p>");
        send("Second", "text", "<p>html</p>");
        var page =
                ask("/inbox?to=" + address.toUpperCase(java.util.Locale.ROOT)).getContentAsString();
        assertThat(page).contains("2 messages", "Second", "First", "<html lang=\"en-CA\"");
        assertThat(page.indexOf("Second")).isLessThan(page.indexOf("First"));
        assertThat(ask("/inbox?to=nobody-" + address).getContentAsString()).contains("No mail yet");
    }

    /** A list of thousands once held up the browser's checks for an hour. */
    @Test
    void showsFiftyAtOnceAndTheWayToTheRest() throws Exception {
        for (var number = 1; number <= 51; number++) {
            send("Letter " + number + ".", "text", "<p>html</p>");
        }
        var first = ask("/inbox?to=" + address).getContentAsString();
        assertThat(first).contains("51 messages", "Letter 51.", "Letter 2.", "Page 1 of 2", "Older mail");
        assertThat(first).doesNotContain("Letter 1.", "Newer mail");
        assertThat(ask("/inbox?page=2&to=" + address).getContentAsString())
                .contains("Letter 1.", "Page 2 of 2", "Newer mail")
                .doesNotContain("Letter 2.", "Older mail");
        assertThat(ask("/inbox?page=99&to=" + address).getContentAsString()).contains("Page 2 of 2");
    }

    @Test
    void readsInTheLanguageThatWasChosen() throws Exception {
        assertThat(ask("/inbox?lang=fr&to=x").getContentAsString()).contains("Boîte de réception", "lang=\"fr-CA\"");
        assertThat(web("/inbox", "Cookie", "lang=fr").body()).contains("Boîte de réception");
    }

    @Test
    void showsAMailSoThatItsLinksWorkAndNothingInItRuns() throws Exception {
        send(
                "Hello <i>",
                "Go to https://example.org/confirm/abc now",
                "<html><head></head><body onload=\"x()\"><script>x()</script></body></html>");
        var number = messages.page(address, 1).messages().getFirst().number();
        var page = ask("/inbox/" + number).getContentAsString();
        assertThat(page)
                .contains(
                        "<a href=\"https://example.org/confirm/abc\">",
                        "Hello &lt;i&gt;",
                        "sandbox=\"allow-top-navigation-by-user-activation\"")
                .doesNotContain("<script>x()");
        var html = ask("/inbox/" + number + "/html");
        assertThat(html.getContentAsString()).contains("<base target=\"_top\">");
        assertThat(html.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "sandbox allow-top-navigation-by-user-activation")
                .doesNotContain("allow-scripts");
    }

    @Test
    void handsOutFilesAsDownloads() throws Exception {
        send("With a file", "text", "<p>html</p>");
        var number = messages.page(address, 1).messages().getFirst().number();
        var file = ask("/inbox/" + number + "/files/0");
        assertThat(file.getContentAsString()).isEqualTo("<script>");
        assertThat(file.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"note.html\"");
        assertThat(file.getContentType()).isEqualTo("application/octet-stream");
        assertThat(ask("/inbox/" + number + "/files/7").getStatus()).isEqualTo(404);
        assertThat(ask("/inbox/999999").getStatus()).isEqualTo(404);
    }

    @Test
    void isOpenWithoutSignInUnderTheSitesOwnPolicy() throws Exception {
        send("Hello", "text", "<html><head></head><body><p style=\"color: red\">x</p></body></html>");
        var list = web("/inbox?to=" + address, "Accept-Language", "en");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(list.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy).contains("default-src 'self'"));
        var number = messages.page(address, 1).messages().getFirst().number();
        var html = web("/inbox/" + number + "/html", "Accept-Language", "en");
        assertThat(html.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy).contains("sandbox", "frame-ancestors 'self'"));
        assertThat(html.headers().allValues("X-Frame-Options")).containsExactly("SAMEORIGIN");
        assertThat(web("/inbox/999999", "Accept-Language", "en").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> web(String path, String header, String value) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header(header, value)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return browser.perform(get(path)).andReturn().getResponse();
    }

    private void send(String subject, String text, String html) throws MessagingException {
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, true, "UTF-8");
        helper.setFrom("office@example.org");
        helper.setTo(address);
        helper.setSubject(subject);
        helper.setText(text, html);
        helper.addAttachment("note.html", new ByteArrayResource("<script>".getBytes(StandardCharsets.UTF_8)));
        sender.send(message);
    }
}
