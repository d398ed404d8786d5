package ca.footing.account;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords are kept as Argon2id hashes; each names its algorithm, so that a stronger one can follow. */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {
    private static final String ALGORITHM = "argon2";

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(ALGORITHM, Map.of(ALGORITHM, new BoundedArgon2()));
    }
}
