package ca.footing.site.ui;

import ca.footing.shared.SignedPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the forms of {@link InterestPages} be sent without a session. */
@Configuration(proxyBeanMethods = false)
class InterestDoors {
    @Bean
    SignedPath interestPaths() {
        return new SignedPath(
                "/en/series/*/interest",
                "/fr/series/*/interest",
                "/en/interest/confirm/*",
                "/fr/interest/confirm/*",
                "/en/interest/leave/*",
                "/fr/interest/leave/*");
    }
}
