package ca.footing.account;

import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A password's hash, which is never missing where a password was given. */
final class Hashes {
    private Hashes() {}

    static String of(PasswordEncoder encoder, String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}
