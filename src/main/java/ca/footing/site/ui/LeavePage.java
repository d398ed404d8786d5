package ca.footing.site.ui;

import ca.footing.shared.Languages;
import ca.footing.shared.SignedPath;
import ca.footing.waitlist.Waitlist;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Leaving the waitlist from a mail: looking changes nothing, one press of a button leaves, and nobody signs in. */
@RestController
class LeavePage {
    private static final String PATH = "/{lang:en|fr}/waitlist/leave/{token:[A-Za-z0-9_-]{10,80}}";

    private final Pages pages;
    private final Waitlist waitlist;

    LeavePage(Pages pages, Waitlist waitlist) {
        this.pages = pages;
        this.waitlist = waitlist;
    }

    @GetMapping(PATH)
    ResponseEntity<String> show(@PathVariable String lang, @PathVariable String token, HttpServletRequest request) {
        var text = pages.in(Languages.of(lang));
        var left = waitlist.byLink(token);
        var lines = left.orElse(List.of()).stream()
                .map(cohort -> text.of(cohort.seriesTitle()) + ", " + text.of(cohort.name()))
                .toList();
        return page(request, text, token, left.isPresent() ? "ask" : "gone", lines);
    }

    @PostMapping(PATH)
    ResponseEntity<String> leave(@PathVariable String lang, @PathVariable String token, HttpServletRequest request) {
        waitlist.leaveByLink(token);
        return page(request, pages.in(Languages.of(lang)), token, "done", List.of());
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, PageText text, String token, String state, List<String> lines) {
        var title = text.t("site.leave." + state);
        var frame = pages.frame(request, text, "/waitlist/leave/" + token, title, title, null);
        return pages.render(HttpStatus.OK, frame, "leave", Map.of("state", state, "lines", lines));
    }

    @Configuration(proxyBeanMethods = false)
    static class Door {
        @Bean
        SignedPath leaveWaitlist() {
            return new SignedPath("/en/waitlist/leave/*", "/fr/waitlist/leave/*");
        }
    }
}
