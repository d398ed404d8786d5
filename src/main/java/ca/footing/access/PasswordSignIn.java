package ca.footing.access;

import ca.footing.account.Accounts;
import ca.footing.account.AttemptLimits;
import ca.footing.account.SignedIn;
import ca.footing.account.TooManyAttempts;
import ca.footing.shared.EmailAddress;
import java.util.Locale;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks address and password. An unknown, unconfirmed or disabled account takes as long as a wrong password and gives
 * the same answer; attempts are counted before anything is checked, for unknown addresses too. As the only provider it
 * belongs to the global authentication manager; a chain that named it again would ask it twice.
 */
@Component
class PasswordSignIn extends DaoAuthenticationProvider {
    private static final String KIND = "sign-in";

    private final AttemptLimits limits;

    PasswordSignIn(Accounts accounts, AttemptLimits limits, PasswordEncoder encoder) {
        super(address ->
                accounts.principal(parse(address)).orElseThrow(() -> new UsernameNotFoundException("No such account")));
        this.limits = limits;
        setPasswordEncoder(encoder);
        // only whoever knows the password learns that the account was merged into another
        setPreAuthenticationChecks(_ -> {});
        setPostAuthenticationChecks(person -> {
            if (!person.isEnabled()) {
                throw new AccountMerged();
            }
        });
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        var key = authentication.getName().strip().toLowerCase(Locale.ROOT);
        try {
            limits.allow(KIND, key);
        } catch (TooManyAttempts e) {
            throw new SignInThrottled(e.minutes());
        }
        var result = super.authenticate(authentication);
        limits.forgive(KIND, key);
        return result;
    }

    /** The session keeps the person, not the hash of their password. */
    @Override
    protected Authentication createSuccessAuthentication(
            Object principal, Authentication authentication, UserDetails user) {
        var person = ((SignedIn) user).withoutHash();
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
    }

    private static EmailAddress parse(String address) {
        try {
            return new EmailAddress(address);
        } catch (IllegalArgumentException e) {
            throw new UsernameNotFoundException("Not an address", e);
        }
    }
}
