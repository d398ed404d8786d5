package ca.footing.site.ui;

import ca.footing.account.TooManyAttempts;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.Languages;
import ca.footing.waitlist.ConsentMissing;
import ca.footing.waitlist.Interest;
import ca.footing.waitlist.InterestState;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asking to hear of a series, confirming it and ending it, as plain pages; looking changes nothing. */
@RestController
class InterestPages {
    private static final String TOKEN = "/{token:[A-Za-z0-9_-]{10,80}}";
    private static final String CONFIRM = "/{lang:en|fr}/interest/confirm" + TOKEN;
    private static final String LEAVE = "/{lang:en|fr}/interest/leave" + TOKEN;

    private final Pages pages;
    private final Interest interest;

    InterestPages(Pages pages, Interest interest) {
        this.pages = pages;
        this.interest = interest;
    }

    @PostMapping("/{lang:en|fr}/series/{slug:[a-z0-9-]{1,80}}/interest")
    ResponseEntity<String> ask(
            @PathVariable String lang,
            @PathVariable String slug,
            @RequestParam String email,
            @RequestParam(defaultValue = "") String agreed,
            HttpServletRequest request) {
        var text = pages.in(Languages.of(lang));
        try {
            interest.ask(slug, new EmailAddress(email), text.locale(), "yes".equals(agreed), request.getRequestURI());
            return page(request, text, "asked", "", slug);
        } catch (IllegalArgumentException _) {
            return page(request, text, "badAddress", "", slug);
        } catch (ConsentMissing _) {
            return page(request, text, "noConsent", "", slug);
        } catch (TooManyAttempts _) {
            return page(request, text, "tooOften", "", slug);
        }
    }

    @GetMapping(CONFIRM)
    ResponseEntity<String> confirm(@PathVariable String lang, @PathVariable String token, HttpServletRequest request) {
        return look(request, lang, interest.byConfirmLink(token), "confirm", "confirmed");
    }

    @PostMapping(CONFIRM)
    ResponseEntity<String> confirmed(
            @PathVariable String lang, @PathVariable String token, HttpServletRequest request) {
        interest.confirm(token);
        return page(request, pages.in(Languages.of(lang)), "confirmed", "", "");
    }

    @GetMapping(LEAVE)
    ResponseEntity<String> leave(@PathVariable String lang, @PathVariable String token, HttpServletRequest request) {
        return look(request, lang, interest.byLeaveLink(token), "leave", "left");
    }

    @PostMapping(LEAVE)
    ResponseEntity<String> left(@PathVariable String lang, @PathVariable String token, HttpServletRequest request) {
        interest.leave(token);
        return page(request, pages.in(Languages.of(lang)), "left", "", "");
    }

    private ResponseEntity<String> look(
            HttpServletRequest request, String lang, Optional<InterestState> found, String ask, String done) {
        var text = pages.in(Languages.of(lang));
        var state = found.map(about -> about.left() ? "left" : about.confirmed() && ask.equals("confirm") ? done : ask)
                .orElse("gone");
        return page(
                request,
                text,
                state,
                found.map(about -> text.of(about.series())).orElse(""),
                "");
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, PageText text, String state, String series, String slug) {
        var title = text.t("site.interest." + state);
        var path = request.getRequestURI().substring(3).replaceAll("/interest$", "");
        var frame = pages.frame(request, text, path, title, title, null);
        return pages.render(HttpStatus.OK, frame, "interest", Map.of("state", state, "series", series, "slug", slug));
    }
}
