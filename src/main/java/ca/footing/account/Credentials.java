package ca.footing.account;

import ca.footing.shared.EmailAddress;
import ca.footing.shared.RecordNotFound;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proofs of who a person is, and how they change: confirming, resetting, a new password, a new address. */
@Component
@Transactional
class Credentials {
    private final AccountRepository accounts;
    private final Links links;
    private final Passwords passwords;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;

    Credentials(
            AccountRepository accounts,
            Links links,
            Passwords passwords,
            PasswordEncoder encoder,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.encoder = encoder;
        this.events = events;
    }

    /**
     * Activates the account with the password that came with the sign-up.
     *
     * @return empty when the password is not that one; the link can be tried again then
     * @throws LinkExpired when the link cannot be used
     */
    Optional<Confirmed> confirm(String token, String password) {
        var link = links.find(token, TokenPurpose.CONFIRM);
        if (!encoder.matches(password, link.pendingHash())) {
            return Optional.empty();
        }
        links.use(link);
        links.withdraw(link.account(), TokenPurpose.CONFIRM);
        var account = find(link.account());
        if (!account.isUnconfirmed()) {
            throw new LinkExpired();
        }
        account.confirm();
        account.rename(link.pendingName());
        account.changePassword(link.pendingHash());
        SecurityLog.LOG.info("Account {} confirmed", account.id());
        accounts.findInMailbox(account.mailbox(), account.id(), Limit.of(1))
                .forEach(older -> events.publishEvent(new SecondAccount(older.id(), account.id(), account.email())));
        return Optional.of(new Confirmed(account.principal(), link.continueAt()));
    }

    /** Sends a reset link to whoever has that address; nothing for strangers and disabled accounts. */
    void requestReset(EmailAddress email) {
        accounts.findByEmail(email)
                .filter(account -> !account.isDisabled())
                .ifPresent(account ->
                        events.publishEvent(new PasswordResetRequested(account.id(), links.reset(account.id()))));
    }

    boolean canConfirm(String token) {
        return links.usable(token, TokenPurpose.CONFIRM).isPresent();
    }

    boolean canChangeAddress(String token) {
        return links.usable(token, TokenPurpose.EMAIL).isPresent()
                || links.usable(token, TokenPurpose.EMAIL_UNDO).isPresent();
    }

    boolean canReset(String token) {
        return links.usable(token, TokenPurpose.RESET).isPresent();
    }

    /**
     * Sets a new password by a link; as the link came by mail, it also confirms the address.
     *
     * @throws LinkExpired when the link cannot be used
     * @throws WeakPassword when the password is refused
     */
    void reset(String token, String password) {
        var link = links.find(token, TokenPurpose.RESET);
        var account = find(link.account());
        passwords.require(password, account.email().value(), account.contact().name());
        links.use(link);
        if (account.isDisabled()) {
            throw new LinkExpired();
        }
        links.withdraw(account.id(), TokenPurpose.CONFIRM);
        account.confirm();
        setPassword(account, password, false);
    }

    /** Empty when the present password is not the given one; else the principal that the session goes on with. */
    Optional<SignedIn> changePassword(AccountId id, String present, String password) {
        var account = find(id);
        if (!isPassword(account, present)) {
            return Optional.empty();
        }
        passwords.require(password, account.email().value(), account.contact().name());
        links.withdraw(id, TokenPurpose.RESET);
        setPassword(account, password, true);
        return Optional.of(account.principal());
    }

    /**
     * Sends a link to the new address and a notice with a way back to the old one, also when someone has the new
     * address already: that shows when the link is used, and to its owner only.
     *
     * @return false when the present password is not the given one
     */
    boolean requestEmailChange(AccountId id, String present, EmailAddress newEmail) {
        var account = find(id);
        if (!isPassword(account, present)) {
            return false;
        }
        links.withdraw(id, TokenPurpose.EMAIL);
        var token = links.forAddress(id, TokenPurpose.EMAIL, newEmail);
        var undo = links.forAddress(id, TokenPurpose.EMAIL_UNDO, account.email());
        events.publishEvent(new EmailChangeRequested(id, newEmail, token, undo));
        return true;
    }

    /** @throws LinkExpired when the link cannot be used, or the address has become somebody's */
    void confirmEmail(String token) {
        moveTo(links.find(token, TokenPurpose.EMAIL));
    }

    /**
     * Puts the old address back. Whoever asked for the change knew the password, so it is forgotten, every session ends
     * and a reset link goes to the old address.
     *
     * @throws LinkExpired when the link cannot be used
     */
    void undoEmail(String token) {
        var account = moveTo(links.find(token, TokenPurpose.EMAIL_UNDO));
        links.withdraw(account.id(), TokenPurpose.EMAIL);
        links.withdraw(account.id(), TokenPurpose.EMAIL_UNDO);
        account.forgetPassword();
        events.publishEvent(new SessionsEnded(account.id(), false));
        events.publishEvent(new PasswordResetRequested(account.id(), links.reset(account.id())));
    }

    private Account moveTo(AccountToken link) {
        var account = find(link.account());
        var taken =
                accounts.findByEmail(link.email()).filter(other -> !other.id().equals(account.id()));
        if (taken.filter(other -> !other.isUnconfirmed()).isPresent() || account.isDisabled()) {
            throw new LinkExpired();
        }
        taken.ifPresent(this::release);
        links.use(link);
        account.moveTo(link.email());
        events.publishEvent(new AddressChanged(account.id(), link.email()));
        SecurityLog.LOG.info("Account {} has another address", account.id());
        return account;
    }

    /** Somebody signed up with an address and never confirmed it; whoever holds a link that was sent there goes first. */
    private void release(Account unconfirmed) {
        unconfirmed.moveTo(new EmailAddress("released-" + unconfirmed.id().id() + "@footing.invalid"));
        unconfirmed.disable();
        links.withdraw(unconfirmed.id(), TokenPurpose.CONFIRM);
        accounts.flush();
    }

    private boolean isPassword(Account account, String password) {
        return account.passwordHash() != null && encoder.matches(password, account.passwordHash());
    }

    /** With the password goes whatever was begun with the one before: a change of the address too. */
    private void setPassword(Account account, String password, boolean exceptCurrent) {
        links.withdraw(account.id(), TokenPurpose.EMAIL);
        account.changePassword(Hashes.of(encoder, password));
        SecurityLog.LOG.info("Account {} has another password", account.id());
        events.publishEvent(new SessionsEnded(account.id(), exceptCurrent));
        events.publishEvent(new PasswordChanged(account.id()));
    }

    private Account find(AccountId id) {
        return accounts.findById(id).orElseThrow(RecordNotFound::new);
    }
}
