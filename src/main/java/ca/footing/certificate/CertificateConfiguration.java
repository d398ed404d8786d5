package ca.footing.certificate;

import ca.footing.account.AccountColumns;
import ca.footing.account.AccountMerge;
import ca.footing.shared.RecurringJob;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The module's job, and what changes hands when two accounts of one person become one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CertificateSettings.class)
class CertificateConfiguration {
    @Bean
    RecurringJob certificatesDueJob(CertificateRun run) {
        return new RecurringJob("certificates-due", Duration.ofHours(1), run::sweep);
    }

    @Bean
    AccountMerge mergedCertificates(AccountColumns columns) {
        return columns.column("certificates", "certificate", "account_id");
    }
}
