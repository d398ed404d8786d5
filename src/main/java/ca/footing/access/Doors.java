package ca.footing.access;

import ca.footing.account.AccountRoutes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;

/** What a refused request is answered: the sign-in page with a reason, or that there is nothing at this address. */
final class Doors {
    private static final String SIGN_IN = "/" + AccountRoutes.SIGN_IN;

    private Doors() {}

    /** Nothing here: the answer for every address that is no screen of ours. */
    static AuthenticationEntryPoint nothingHere() {
        return (_, response, _) -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    static AuthenticationFailureHandler signInRefused() {
        return (_, response, refusal) -> response.sendRedirect(SIGN_IN + reason(refusal));
    }

    /** A stale sign-in form gets a fresh one; an unknown address does not exist; anything else is forbidden. */
    static AccessDeniedHandler denied(Predicate<HttpServletRequest> isScreen) {
        return (request, response, denial) -> answer(request, response, denial, isScreen);
    }

    private static void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException denial,
            Predicate<HttpServletRequest> isScreen)
            throws IOException {
        if (denial instanceof CsrfException && request.getRequestURI().equals(SIGN_IN)) {
            response.sendRedirect(SIGN_IN + "?stale");
        } else if (denial instanceof CsrfException || isScreen.test(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String reason(AuthenticationException refusal) {
        return switch (refusal) {
            case SignInThrottled throttled -> "?wait=" + throttled.minutes();
            case AccountMerged _ -> "?merged";
            default -> "?refused";
        };
    }
}
