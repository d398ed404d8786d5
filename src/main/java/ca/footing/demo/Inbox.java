package ca.footing.demo;

import ca.footing.shared.Languages;
import ca.footing.shared.Texts;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The page on which the mails of a local run are read; it needs no sign-in and no script. */
@RestController
@Profile({"demo", "test"})
class Inbox {
    static final String PATH = "/inbox";

    private static final String HTML = "text/html;charset=UTF-8";
    private static final String TOP_ONLY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'self'; form-action 'none';"
                    + " frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation";

    private final CaughtMessages messages;
    private final TemplateEngine templates;
    private final Texts texts;

    Inbox(CaughtMessages messages, TemplateEngine templates, Texts texts) {
        this.messages = messages;
        this.templates = templates;
        this.texts = texts;
    }

    @GetMapping(path = PATH, produces = HTML)
    String list(
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable String lang,
            Locale spoken) {
        var frame = frame(lang, spoken, to);
        return render("list", Map.of("frame", frame, "found", messages.page(to, page)));
    }

    @GetMapping(path = PATH + "/{number}", produces = HTML)
    String read(@PathVariable int number, @RequestParam(required = false) @Nullable String lang, Locale spoken) {
        return render("read", Map.of("frame", frame(lang, spoken, ""), "message", find(number)));
    }

    /** The HTML of a mail alone, for a frame that can run nothing; its links open in the place of the whole page. */
    @GetMapping(path = PATH + "/{number}/html", produces = HTML)
    String html(@PathVariable int number, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", TOP_ONLY);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        return find(number).html().replace("<head>", "<head><base target=\"_top\">");
    }

    @GetMapping(PATH + "/{number}/files/{index}")
    byte[] file(@PathVariable int number, @PathVariable int index, HttpServletResponse response) {
        var files = find(number).files();
        if (index < 0 || index >= files.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var file = files.get(index);
        response.setContentType("application/octet-stream");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment().filename(file.name()).build().toString());
        return file.content();
    }

    private CaughtMessage find(int number) {
        return messages.number(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private InboxFrame frame(@Nullable String lang, Locale spoken, String to) {
        return new InboxFrame(lang == null ? spoken : Languages.of(lang), texts, to);
    }

    private String render(String template, Map<String, Object> model) {
        var html = new StringOutput();
        templates.render("inbox/" + template + ".jte", model, html);
        return html.toString();
    }
}
