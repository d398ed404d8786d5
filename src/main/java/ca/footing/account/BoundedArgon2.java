package ca.footing.account;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Argon2id with Spring's parameters (16 MiB, two passes), a few at a time so that many sign-ins cannot eat the memory. */
class BoundedArgon2 implements PasswordEncoder {
    private final PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    @Override
    public @Nullable String encode(@Nullable CharSequence rawPassword) {
        return inPlace(() -> argon2.encode(rawPassword));
    }

    @Override
    public boolean matches(@Nullable CharSequence rawPassword, @Nullable String encodedPassword) {
        return inPlace(() -> argon2.matches(rawPassword, encodedPassword));
    }

    private <T extends @Nullable Object> T inPlace(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
