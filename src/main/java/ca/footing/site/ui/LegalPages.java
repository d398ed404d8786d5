package ca.footing.site.ui;

import ca.footing.shared.Languages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Terms, privacy, refunds and accessibility. */
@RestController
class LegalPages {
    private final Pages pages;
    private final WrittenTexts written;

    LegalPages(Pages pages, WrittenTexts written) {
        this.pages = pages;
        this.written = written;
    }

    @GetMapping("/{lang:en|fr}/{name:terms|privacy|refunds|accessibility}")
    ResponseEntity<String> page(@PathVariable String lang, @PathVariable String name, HttpServletRequest request) {
        var text = pages.in(Languages.of(lang));
        var title = text.t("site.legal." + name);
        var frame = pages.frame(request, text, "/" + name, title, title, null);
        return pages.render(frame, "legal", Map.of("body", written.of(name)));
    }
}
