package ca.footing.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Remembers a browser's language for a year; screens, public pages and mails of strangers follow it. */
@Component
public class LanguageCookie {
    private static final Duration KEPT = Duration.ofDays(365);

    private final PublicUrls urls;

    LanguageCookie(PublicUrls urls) {
        this.urls = urls;
    }

    public void set(HttpServletResponse response, Locale locale) {
        var cookie = ResponseCookie.from(Languages.COOKIE, Languages.code(locale))
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(urls.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
