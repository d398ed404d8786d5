package ca.footing.practice;

import ca.footing.shared.RecurringJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks after batches that wait and agreements that end. */
@Configuration(proxyBeanMethods = false)
class PracticeConfiguration {
    @Bean
    RecurringJob practiceLinks(SignLinks links) {
        return new RecurringJob("practice-links", Duration.ofHours(1), links::sweep);
    }

    @Bean
    RecurringJob practiceAgreements(AgreementsEnding agreements) {
        return new RecurringJob("practice-agreements", Duration.ofHours(12), agreements::tell);
    }

    @Bean
    RecurringJob practiceSigners(SignersRemembered signers) {
        return new RecurringJob("practice-signers", Duration.ofHours(6), signers::tell);
    }
}
