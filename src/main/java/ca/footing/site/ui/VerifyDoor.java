package ca.footing.site.ui;

import ca.footing.shared.SignedPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form that compares a file is open: it needs no session, for nothing comes of it. */
@Configuration(proxyBeanMethods = false)
class VerifyDoor {
    @Bean
    SignedPath verifyCertificates() {
        return new SignedPath("/en/verify", "/fr/verify");
    }
}
