package ca.footing.account;

import ca.footing.shared.EmailAddress;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.RecordNotFound;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What signed-in people see and change of their own account; proving the password again is counted like signing in. */
@Service
@ForSignedIn
public class OwnAccount {
    private static final String PROOF = "proof";

    private final AccountRepository repository;
    private final Credentials credentials;
    private final AttemptLimits limits;
    private final CurrentAccount current;
    private final CurrentSession session;
    private final ApplicationEventPublisher events;

    OwnAccount(
            AccountRepository repository,
            Credentials credentials,
            AttemptLimits limits,
            CurrentAccount current,
            CurrentSession session,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.credentials = credentials;
        this.limits = limits;
        this.current = current;
        this.session = session;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public AccountDetails details() {
        return mine().details();
    }

    /** @throws IllegalArgumentException when it is no name */
    @Transactional
    public void rename(String preferredName) {
        mine().rename(PersonNames.clean(preferredName));
    }

    /** The language of mails, and of screens in browsers that have none yet. */
    @Transactional
    public void speak(Locale locale) {
        mine().speak(locale);
    }

    /**
     * Sets a new password and signs out all other sessions; the person is told by mail.
     *
     * @return false when the present password is not the given one
     * @throws WeakPassword when the new password is refused
     * @throws TooManyAttempts after several wrong ones
     */
    public boolean changePassword(String present, String password) {
        var me = current.require();
        limits.allow(PROOF, me.toString());
        var changed = credentials.changePassword(me, present, password);
        changed.ifPresent(person -> {
            session.renew(person);
            limits.forgive(PROOF, me.toString());
        });
        return changed.isPresent();
    }

    /**
     * Asks for a new address: a link goes there, a notice with a way back to the present one.
     *
     * @return false when the password is not the given one
     * @throws TooManyAttempts after several wrong ones
     */
    public boolean requestEmailChange(String password, EmailAddress newEmail) {
        var me = current.require();
        limits.allow(PROOF, me.toString());
        return credentials.requestEmailChange(me, password, newEmail);
    }

    /** Ends every session of the caller, this one too. */
    @Transactional
    public void signOutEverywhere() {
        var account = mine();
        account.endSessions();
        SecurityLog.LOG.info("Account {} signed out everywhere", account.id());
        events.publishEvent(new SessionsEnded(account.id(), false));
    }

    private Account mine() {
        return repository.findById(current.require()).orElseThrow(RecordNotFound::new);
    }
}
