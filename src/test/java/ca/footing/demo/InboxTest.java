package ca.footing.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ca.footing.FootingTest;
import ca.footing.shared.Ids;
import jakarta.mail.MessagingException;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

    @Test
    void readsInTheLanguageThatWasChosen() throws Exception {
        assertThat(ask("/inbox?lang=fr&to=x").getContentAsString()).contains("Boîte de réception", "lang=\"fr-CA\"");
        var byCookie = browser.perform(get("/inbox").cookie(new Cookie("lang", "fr")))
                .andReturn()
                .getResponse();
        assertThat(byCookie.getContentAsString()).contains("Boîte de réception");
    }

    @Test
    void showsAMailSoThatItsLinksWorkAndNothingInItRuns() throws Exception {
        send(
                "Hello <i>",
                "Go to https://example.org/confirm/abc now",
                "<html><head></head><body onload=\"x()\"><script>x()</script></body></html>");
        var number = messages.all(address).getFirst().number();
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
        var number = messages.all(address).getFirst().number();
        var file = ask("/inbox/" + number + "/files/0");
        assertThat(file.getContentAsString()).isEqualTo("<script>");
        assertThat(file.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"note.html\"");
        assertThat(file.getContentType()).isEqualTo("application/octet-stream");
        assertThat(ask("/inbox/" + number + "/files/7").getStatus()).isEqualTo(404);
        assertThat(ask("/inbox/999999").getStatus()).isEqualTo(404);
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
