package ca.footing.access.ui;

import ca.footing.access.OwnAddress;
import ca.footing.account.AccountRoutes;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * Goes on to the screen that a person wanted before signing in. Vaadin's own handler also follows a request parameter to
 * any site; this one follows paths of ours only.
 */
public class AfterSignIn extends VaadinSavedRequestAwareAuthenticationSuccessHandler {
    private final RequestCache cache;
    private final BiConsumer<HttpServletResponse, Authentication> greeting;

    /** @param greeting what else the answer to a sign-in carries: the person's language */
    public AfterSignIn(RequestCache cache, BiConsumer<HttpServletResponse, Authentication> greeting) {
        this.cache = cache;
        this.greeting = greeting;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var saved = Optional.ofNullable(cache.getRequest(request, response)).map(SavedRequest::getRedirectUrl);
        cache.removeRequest(request, response);
        clearAuthenticationAttributes(request);
        greeting.accept(response, authentication);
        var target = saved.or(() -> Optional.ofNullable(inScreen(request)))
                .flatMap(OwnAddress::of)
                .orElse("/" + AccountRoutes.AFTER_SIGN_IN);
        response.sendRedirect(target);
    }

    /** The address that a click inside a screen asked for, as Vaadin's access control remembered it. */
    private static @Nullable String inScreen(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return null;
        }
        var path = (String) session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE);
        return path;
    }
}
