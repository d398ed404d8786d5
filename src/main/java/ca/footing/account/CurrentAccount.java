package ca.footing.account;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is calling, from the security context. */
@Component
public class CurrentAccount {
    public Optional<AccountId> id() {
        return signedIn().map(SignedIn::id);
    }

    public boolean isSignedIn() {
        return signedIn().isPresent();
    }

    /** @throws org.springframework.security.core.AuthenticationException when nobody is signed in */
    public AccountId require() {
        return id().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }

    public boolean has(Role role) {
        return signedIn().filter(person -> person.roles().contains(role)).isPresent();
    }

    private static Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }
}
