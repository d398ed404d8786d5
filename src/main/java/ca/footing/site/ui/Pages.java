package ca.footing.site.ui;

import ca.footing.account.CurrentAccount;
import ca.footing.payment.PaymentMode;
import ca.footing.shared.Languages;
import ca.footing.shared.PublicUrls;
import ca.footing.shared.SiteRoutes;
import ca.footing.shared.Texts;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Renders every public page in its frame and remembers the language that was read. */
@Component
class Pages {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8);

    private final TemplateEngine templates;
    private final Texts texts;
    private final PublicUrls urls;
    private final CurrentAccount current;
    private final PaymentMode payments;

    Pages(TemplateEngine templates, Texts texts, PublicUrls urls, CurrentAccount current, PaymentMode payments) {
        this.templates = templates;
        this.texts = texts;
        this.urls = urls;
        this.current = current;
        this.payments = payments;
    }

    PageText in(Locale locale) {
        return new PageText(locale, texts);
    }

    PageFrame frame(
            HttpServletRequest request,
            PageText text,
            String path,
            String title,
            String description,
            @Nullable String structured) {
        var scheme = WebUtils.getCookie(request, SiteRoutes.SCHEME_COOKIE);
        return new PageFrame(
                text,
                path,
                title,
                description,
                urls.absolute("").replaceAll("/$", ""),
                structured,
                current.id().isPresent(),
                payments.isTest(),
                scheme != null && scheme.getValue().matches("light|dark") ? scheme.getValue() : "auto");
    }

    ResponseEntity<String> render(PageFrame frame, String template, Map<String, Object> model) {
        return render(HttpStatus.OK, frame, template, model);
    }

    ResponseEntity<String> render(HttpStatus status, PageFrame frame, String template, Map<String, Object> model) {
        var all = new HashMap<>(model);
        all.put("page", frame);
        var html = new StringOutput();
        templates.render("site/" + template + ".jte", all, html);
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_LANGUAGE, frame.text().lang())
                .header(
                        HttpHeaders.SET_COOKIE,
                        cookie(Languages.COOKIE, frame.text().lang()))
                .body(html.toString());
    }

    String cookie(String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .secure(urls.isSecure())
                .build()
                .toString();
    }
}
