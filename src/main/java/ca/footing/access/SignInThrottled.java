package ca.footing.access;

import org.springframework.security.core.AuthenticationException;

/** Too many attempts to sign in; the next one is looked at after that many minutes. */
class SignInThrottled extends AuthenticationException {
    private final long minutes;

    SignInThrottled(long minutes) {
        super("Throttled");
        this.minutes = minutes;
    }

    long minutes() {
        return minutes;
    }
}
