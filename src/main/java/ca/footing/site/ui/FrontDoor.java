package ca.footing.site.ui;

import ca.footing.shared.Languages;
import ca.footing.shared.SiteRoutes;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Leads from the bare address to the start page in the visitor's language: the one chosen before, else the browser's.
 * It is a filter and no controller because Vaadin's own requests ({@code ?v-r=…}) go to the same address.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FrontDoor extends OncePerRequestFilter {
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals("/")
                || !request.getMethod().equals("GET")
                || request.getParameter("v-r") != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var chosen = WebUtils.getCookie(request, Languages.COOKIE);
        var locale = Languages.of(
                chosen != null ? chosen.getValue() : request.getLocale().getLanguage());
        response.setHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
        response.setHeader(HttpHeaders.LOCATION, SiteRoutes.home(locale));
        response.setStatus(HttpServletResponse.SC_FOUND);
    }
}
