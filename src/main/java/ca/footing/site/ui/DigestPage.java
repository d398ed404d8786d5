package ca.footing.site.ui;

import ca.footing.cohort.CohortSummary;
import ca.footing.discussion.DigestLinks;
import ca.footing.shared.Languages;
import ca.footing.shared.SignedPath;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Ending the mails about a discussion from one of them: looking changes nothing, one press (or the mail program's own
 * POST, RFC 8058) ends them, another takes them up again, and nobody signs in.
 */
@RestController
class DigestPage {
    private static final String PATH = "/{lang:en|fr}/discussion-mails/{token:[A-Za-z0-9_-]{10,80}}";

    private final Pages pages;
    private final DigestLinks digests;

    DigestPage(Pages pages, DigestLinks digests) {
        this.pages = pages;
        this.digests = digests;
    }

    @GetMapping(PATH)
    ResponseEntity<String> show(@PathVariable String lang, @PathVariable String token, HttpServletRequest request) {
        return page(request, lang, token, "ask", digests.byLink(token));
    }

    /** @param undo set by the button of our own page that takes the mails up again */
    @PostMapping(PATH)
    ResponseEntity<String> change(
            @PathVariable String lang,
            @PathVariable String token,
            @RequestParam(defaultValue = "false") boolean undo,
            HttpServletRequest request) {
        return page(request, lang, token, undo ? "undone" : "done", digests.change(token, undo));
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, String lang, String token, String asked, Optional<CohortSummary> cohort) {
        var text = pages.in(Languages.of(lang));
        var state = cohort.isPresent() ? asked : "gone";
        var title = text.t("site.digest." + state);
        var frame = pages.frame(request, text, "/discussion-mails/" + token, title, title, null);
        var name = cohort.map(one -> text.of(one.name())).orElse("");
        return pages.render(HttpStatus.OK, frame, "digest", Map.of("state", state, "name", name));
    }

    @Configuration(proxyBeanMethods = false)
    static class Door {
        @Bean
        SignedPath leaveDigest() {
            return new SignedPath("/en/discussion-mails/*", "/fr/discussion-mails/*");
        }
    }
}
