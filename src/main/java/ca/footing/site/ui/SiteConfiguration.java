package ca.footing.site.ui;

import ca.footing.shared.Languages;
import ca.footing.shared.PublicPath;
import ca.footing.shared.RecordNotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Opens the public pages to everyone and answers for those that do not exist. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {
    @Bean
    PublicPath sitePages() {
        return new PublicPath("/", "/en", "/en/**", "/fr", "/fr/**", "/robots.txt", "/sitemap.xml");
    }

    /** A public page that is not there, or no longer. */
    @RestControllerAdvice(basePackageClasses = SiteConfiguration.class)
    static class Missing {
        private final Pages pages;

        Missing(Pages pages) {
            this.pages = pages;
        }

        @ExceptionHandler(RecordNotFound.class)
        ResponseEntity<String> missing(HttpServletRequest request) {
            var text = pages.in(Languages.of(request.getRequestURI().startsWith("/fr") ? "fr" : "en"));
            var title = text.t("shared.notFound.title");
            var frame = pages.frame(request, text, "", title, text.t("shared.notFound.text"), null);
            return pages.render(HttpStatus.NOT_FOUND, frame, "missing", Map.of());
        }
    }
}
