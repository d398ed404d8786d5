package ca.footing.account;

import ca.footing.shared.EmailAddress;
import ca.footing.shared.ForAnyone;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * What a person can ask for who is not signed in. Every request is counted ({@link TooManyAttempts}), and where an
 * answer could tell whether an address is known here, it is the same and takes the same time either way.
 */
@Service
@ForAnyone
public class Entrance {
    private static final Duration SAME_TIME = Duration.ofMillis(600);

    private final Accounts accounts;
    private final Credentials credentials;
    private final AttemptLimits limits;
    private final CurrentSession session;

    Entrance(Accounts accounts, Credentials credentials, AttemptLimits limits, CurrentSession session) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.limits = limits;
        this.session = session;
    }

    /**
     * Signs up without a cohort; a mail follows in any case.
     *
     * @throws WeakPassword when the password is refused
     */
    public void signUp(SignUp signUp) {
        limits.allow("sign-up", signUp.email().value());
        inSameTime(() -> accounts.signUp(signUp));
    }

    /**
     * Confirms the address and signs the person in.
     *
     * @return the route of ours to go on to, empty when the password is not the one given at sign-up
     * @throws LinkExpired when the link cannot be used
     */
    public Optional<String> confirm(String token, String password) {
        limits.allow("confirm", token);
        var confirmed = credentials.confirm(token, password);
        confirmed.ifPresent(done -> session.open(done.person()));
        return confirmed.map(Confirmed::continueAt).map(route -> route.isEmpty() ? AccountRoutes.AFTER_SIGN_IN : route);
    }

    /** Sends a reset link to that address if there is an account. */
    public void requestReset(EmailAddress email) {
        limits.allow("reset", email.value());
        inSameTime(() -> {
            credentials.requestReset(email);
            return true;
        });
    }

    /** Whether the link can still confirm an address. */
    public boolean canConfirm(String token) {
        return credentials.canConfirm(token);
    }

    /** Whether the link can still set a password. */
    public boolean canReset(String token) {
        return credentials.canReset(token);
    }

    /** Whether the link can still change an address, or take a change back. */
    public boolean canChangeAddress(String token) {
        return credentials.canChangeAddress(token);
    }

    /**
     * Sets a new password and ends all sessions.
     *
     * @throws LinkExpired when the link cannot be used
     * @throws WeakPassword when the password is refused
     */
    public void reset(String token, String password) {
        limits.allow("reset-link", token);
        credentials.reset(token, password);
    }

    /** @throws LinkExpired when the link cannot be used */
    public void confirmEmail(String token) {
        limits.allow("email-link", token);
        credentials.confirmEmail(token);
    }

    /** Puts the old address back and sends a reset link to it. @throws LinkExpired when the link cannot be used */
    public void undoEmail(String token) {
        limits.allow("email-link", token);
        credentials.undoEmail(token);
    }

    /** Longer than the work itself ever takes in quiet times, so that its length tells nothing. */
    private static <T> void inSameTime(Supplier<T> work) {
        var end = System.nanoTime() + SAME_TIME.toNanos();
        try {
            var _ = work.get();
        } finally {
            LockSupport.parkNanos(Math.max(0, end - System.nanoTime()));
        }
    }
}
