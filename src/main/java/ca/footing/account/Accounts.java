package ca.footing.account;

import ca.footing.shared.EmailAddress;
import ca.footing.shared.Internal;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts and their addresses. */
@Service
@Transactional
public class Accounts {
    private final AccountRepository repository;
    private final Links links;
    private final Passwords passwords;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            AccountRepository repository,
            Links links,
            Passwords passwords,
            PasswordEncoder encoder,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.links = links;
        this.passwords = passwords;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Signs a person up, or, when the address is known already, tells its owner by mail; the caller cannot tell which.
     * Publishes {@link AccountSignedUp} or {@link KnownAddressSignedUp}. Whoever offers this to strangers counts the
     * attempt first ({@link AttemptLimits}, kind {@code sign-up}).
     *
     * @return the new or the existing account
     * @throws WeakPassword when the password is refused
     */
    @Internal
    public AccountId signUp(SignUp signUp) {
        passwords.require(signUp.password(), signUp.email().value(), signUp.preferredName());
        var hash = Hashes.of(encoder, signUp.password());
        var known = repository.findByEmail(signUp.email());
        var continueAt = Continuation.safe(signUp.continueAt());
        if (known.isPresent() && !known.get().isUnconfirmed()) {
            events.publishEvent(new KnownAddressSignedUp(known.get().id(), continueAt));
            return known.get().id();
        }
        var name = PersonNames.clean(signUp.preferredName());
        var account = known.orElseGet(
                () -> repository.save(new Account(signUp.email(), name, signUp.locale(), clock.instant())));
        var token = links.confirmation(account.id(), hash, name, continueAt);
        events.publishEvent(new AccountSignedUp(account.id(), token, continueAt));
        return account.id();
    }

    /** @throws ca.footing.shared.RecordNotFound when there is no such account */
    @Internal
    @Transactional(readOnly = true)
    public Contact contact(AccountId account) {
        return find(account).contact();
    }

    /** Of several accounts, in one statement; those that are no more are left out. */
    @Internal
    @Transactional(readOnly = true)
    public List<Contact> contacts(Collection<AccountId> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : repository.findByIdIn(accounts).stream().map(Account::contact).toList();
    }

    /** Everyone who holds the role and may sign in, by name. */
    @Internal
    @Transactional(readOnly = true)
    public List<Contact> withRole(Role role) {
        return repository.findByRole(role).stream()
                .filter(Account::isActive)
                .map(Account::contact)
                .toList();
    }

    /** The account with that address, if any; for other modules, never for a screen of a stranger. */
    @Internal
    @Transactional(readOnly = true)
    public Optional<AccountId> byEmail(EmailAddress email) {
        return repository.findByEmail(email).map(Account::id);
    }

    /**
     * Creates a confirmed account with roles, for demo data and the first owner.
     *
     * @param password an empty one leaves the account without: only a reset link lets the person in
     */
    @Internal
    public AccountId create(EmailAddress email, String preferredName, String password, Locale locale, Set<Role> roles) {
        var account = new Account(email, PersonNames.clean(preferredName), locale, clock.instant());
        account.confirm();
        roles.forEach(account::grant);
        if (!password.isEmpty()) {
            account.changePassword(Hashes.of(encoder, password));
        }
        return repository.save(account).id();
    }

    /**
     * Who signs in with that address; empty while the account may not (unconfirmed, disabled, no password). An account that
     * was merged into another answers as not active: whoever knows its password is told so.
     */
    @Internal
    @Transactional(readOnly = true)
    public Optional<SignedIn> principal(EmailAddress email) {
        return repository
                .findByEmail(email)
                .filter(account -> (account.isActive() || account.isMerged()) && account.passwordHash() != null)
                .map(Account::principal);
    }

    /** The present session epoch of an account that may be signed in; sessions of an older one have ended. */
    @Internal
    @Transactional(readOnly = true)
    public OptionalInt epoch(AccountId account) {
        return repository
                .findById(account)
                .filter(Account::isActive)
                .map(active -> OptionalInt.of(active.principal().epoch()))
                .orElseGet(OptionalInt::empty);
    }

    /** Those of the accounts whose address is not confirmed yet. */
    @Internal
    @Transactional(readOnly = true)
    public Set<AccountId> unconfirmed(Collection<AccountId> accounts) {
        return accounts.isEmpty()
                ? Set.of()
                : repository.findByIdIn(accounts).stream()
                        .filter(Account::isUnconfirmed)
                        .map(Account::id)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private Account find(AccountId account) {
        return repository.findById(account).orElseThrow(RecordNotFound::new);
    }
}
