package ca.footing.account;

import ca.footing.shared.EmailAddress;
import ca.footing.shared.Internal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts and their addresses. */
@Service
@Transactional
public class Accounts {
    /**
     * Signs a person up, or, when the address is known already, tells its owner by mail; the caller cannot tell which.
     * Publishes {@link AccountSignedUp} or {@link KnownAddressSignedUp}.
     *
     * @return the new or the existing account
     */
    @Internal
    public AccountId signUp(SignUp signUp) {
        throw new UnsupportedOperationException();
    }

    /** @throws ca.footing.shared.RecordNotFound when there is no such account */
    @Internal
    @Transactional(readOnly = true)
    public Contact contact(AccountId account) {
        throw new UnsupportedOperationException();
    }

    /** The account with that address, if any; for other modules, never for a screen of a stranger. */
    @Internal
    @Transactional(readOnly = true)
    public Optional<AccountId> byEmail(EmailAddress email) {
        throw new UnsupportedOperationException();
    }

    /** Creates a confirmed account with roles, for demo data and the first owner. */
    @Internal
    public AccountId create(EmailAddress email, String preferredName, String password, Locale locale, Set<Role> roles) {
        throw new UnsupportedOperationException();
    }
}
