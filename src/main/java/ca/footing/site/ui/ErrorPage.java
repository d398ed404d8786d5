package ca.footing.site.ui;

import ca.footing.shared.Languages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.WebUtils;

/** What a browser sees for an address that does not exist or may not be opened, and when a page failed. */
@RestController
class ErrorPage implements ErrorController {
    private final Pages pages;
    private final VerifyPage verify;

    ErrorPage(Pages pages, VerifyPage verify) {
        this.pages = pages;
        this.verify = verify;
    }

    @RequestMapping("/error")
    ResponseEntity<String> error(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.valueOf(number) : HttpStatus.NOT_FOUND;
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (status == HttpStatus.CONTENT_TOO_LARGE && asked instanceof String path && path.endsWith("/verify")) {
            return verify.tooLarge(request, path.startsWith("/fr/") ? "fr" : "en");
        }
        var chosen = WebUtils.getCookie(request, Languages.COOKIE);
        var text = pages.in(Languages.of(
                chosen != null ? chosen.getValue() : request.getLocale().getLanguage()));
        var ours = status.is5xxServerError();
        var title = text.t(ours ? "shared.error.title" : "shared.notFound.title");
        var explained = text.t(ours ? "site.error.text" : "shared.notFound.text");
        var frame = pages.frame(request, text, "", title, explained, null);
        return pages.render(status, frame, "missing", Map.of());
    }
}
