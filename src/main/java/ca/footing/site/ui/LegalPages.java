package ca.footing.site.ui;

import ca.footing.shared.Languages;
import ca.footing.shared.LocalizedText;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Terms, privacy, refunds and accessibility: Markdown files beside the code, so that each change is on record. */
@RestController
class LegalPages {
    private final Pages pages;
    private final Map<String, String> sources = new ConcurrentHashMap<>();

    LegalPages(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/{lang:en|fr}/{name:terms|privacy|refunds|accessibility}")
    ResponseEntity<String> page(@PathVariable String lang, @PathVariable String name, HttpServletRequest request) {
        var text = pages.in(Languages.of(lang));
        var title = text.t("site.legal." + name);
        var frame = pages.frame(request, text, "/" + name, title, title, null);
        var body = new LocalizedText(source(name + "_en"), source(name + "_fr"));
        return pages.render(frame, "legal", Map.of("body", body));
    }

    private String source(String name) {
        return sources.computeIfAbsent(name, file -> {
            try {
                return new ClassPathResource("site/" + file + ".md").getContentAsString(StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
