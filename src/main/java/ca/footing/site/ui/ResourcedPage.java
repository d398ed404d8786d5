package ca.footing.site.ui;

import ca.footing.shared.Languages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * A check that people make for themselves before a heavy session. The server gives the questions and the practice's list
 * of help; what is ticked and written stays in the browser. There is no form and no address that would take it.
 */
@RestController
class ResourcedPage {
    private static final List<String> QUESTIONS = List.of("body", "breath", "pause", "person", "step", "after");
    private static final List<String> OPTIONS = List.of("alternative", "pause", "ask", "later");

    private final Pages pages;
    private final WrittenTexts written;

    ResourcedPage(Pages pages, WrittenTexts written) {
        this.pages = pages;
        this.written = written;
    }

    @GetMapping("/{lang:en|fr}/resourced")
    ResponseEntity<String> page(@PathVariable String lang, HttpServletRequest request) {
        var text = pages.in(Languages.of(lang));
        var frame = pages.frame(
                request, text, "/resourced", text.t("site.resourced.title"), text.t("site.resourced.lede"), null);
        return pages.render(
                frame, "resourced", Map.of("questions", QUESTIONS, "options", OPTIONS, "help", written.of("help")));
    }
}
