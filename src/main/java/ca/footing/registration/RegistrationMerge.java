package ca.footing.registration;

import ca.footing.account.AccountColumns;
import ca.footing.account.AccountMerge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What changes hands when two accounts of one person become one. */
@Configuration(proxyBeanMethods = false)
class RegistrationMerge {
    @Bean
    AccountMerge mergedPlaces(AccountColumns columns) {
        return columns.column("places", "registration", "account_id", "cohort_id", "live_key");
    }
}
