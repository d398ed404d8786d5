package ca.footing.account;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The browser session of the present request: whom it belongs to. */
@Component
class CurrentSession {
    private final HttpSessionSecurityContextRepository repository = new HttpSessionSecurityContextRepository();

    /** Signs a person in who has just proven who they are; the session's id changes (ASVS 7.2.4). */
    void open(SignedIn person) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            var request = attributes.getRequest();
            if (request.getSession(false) != null) {
                request.changeSessionId();
            }
        }
        renew(person);
    }

    /** Keeps the session of a person whose roles or epoch have changed by their own act. */
    void renew(SignedIn person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person.withoutHash(), null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getResponse() != null) {
            repository.saveContext(context, attributes.getRequest(), attributes.getResponse());
        }
    }
}
