package ca.footing.access;

import ca.footing.shared.Languages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Settles the language of a request once: the cookie (which signing in and the language switch set), else the first of
 * the browser's languages that we speak. Spring, Vaadin and {@code LocaleContextHolder} then all read the same locale.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class RequestLanguage extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Spoken(request, locale(request)), response);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static Locale locale(HttpServletRequest request) {
        return chosen(request)
                .or(() -> Stream.of(request.getLocales())
                        .flatMap(locales -> Collections.list(locales).stream())
                        .filter(RequestLanguage::isSpoken)
                        .findFirst())
                .map(locale -> Languages.of(locale.getLanguage()))
                .orElse(Languages.ENGLISH);
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, Languages.COOKIE);
        return cookie == null
                ? Optional.empty()
                : Languages.ALL.stream()
                        .filter(locale -> Languages.code(locale).equals(cookie.getValue()))
                        .findFirst();
    }

    private static boolean isSpoken(Locale locale) {
        return Languages.ALL.stream().anyMatch(ours -> ours.getLanguage().equals(locale.getLanguage()));
    }

    private static final class Spoken extends HttpServletRequestWrapper {
        private final Locale locale;

        Spoken(HttpServletRequest request, Locale locale) {
            super(request);
            this.locale = locale;
        }

        @Override
        public Locale getLocale() {
            return locale;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(locale));
        }
    }
}
