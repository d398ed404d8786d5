package ca.footing.access;

import ca.footing.account.SignedIn;
import ca.footing.shared.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Logs who signed in, who could not, and who was refused what (ASVS 16.3). People appear by opaque ids only; an address
 * that failed to sign in by the beginning of its hash, so that attempts on one account can be seen together.
 */
@Component
class AccessLog {
    private static final Logger LOG = LoggerFactory.getLogger("ca.footing.security");

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        LOG.info("Signed in: account {}", who(event.getAuthentication()));
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        var address = event.getAuthentication().getName().strip().toLowerCase(Locale.ROOT);
        LOG.warn(
                "Sign-in refused: {}, address {}",
                event.getException().getClass().getSimpleName(),
                HexFormat.of().formatHex(Tokens.hash(address), 0, 6));
    }

    @EventListener
    void denied(AuthorizationDeniedEvent<?> event) {
        LOG.warn("Access denied: account {}, {}", who(event.getAuthentication()), what(event.getObject()));
    }

    private static String who(Supplier<? extends @Nullable Authentication> authentication) {
        return who(authentication.get());
    }

    private static String who(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? person.id().toString()
                : "none";
    }

    private static String what(@Nullable Object object) {
        return switch (object) {
            case MethodInvocation call ->
                call.getMethod().getDeclaringClass().getSimpleName() + "."
                        + call.getMethod().getName();
            case HttpServletRequest request -> plain(request.getMethod() + " " + request.getRequestURI());
            case null, default -> "?";
        };
    }

    /** What came over the wire, with nothing left that could begin a new line or a control sequence. */
    static String plain(String text) {
        return text.replaceAll("[^A-Za-z0-9 ._/~%-]", "?");
    }
}
